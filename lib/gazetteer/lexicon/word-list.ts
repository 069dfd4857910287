/** Words or phrases written with commas between them. */
export const wordList = (text: string): string[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean)

/** Groups of words, each with what they mean. */
export const wordMap = <V>(groups: [V, string][]): ReadonlyMap<string, V> =>
  new Map(groups.flatMap(([value, words]) => wordList(words).map((word) => [word, value] as const)))
