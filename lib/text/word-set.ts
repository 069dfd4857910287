/** A closed list of folded words, written with spaces between. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
