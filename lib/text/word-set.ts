/** A closed list of folded words, written with spaces between. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/**
 * A pattern that fits a whole word of the lists. Between the spaces may stand patterns: `wordLike('raiders? gunm[ae]n', 'atacantes?')`.
 * Where no word is a pattern, `wordSet` says so.
 */
export const wordLike = (...lists: readonly string[]): RegExp =>
  new RegExp(`^(?:${lists.join(' ').split(' ').join('|')})$`)
