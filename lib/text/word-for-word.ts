/**
 * Phrases that a sentence holds word for word, every beginning with every ending: `every('no pudo, no logro', 'ver, oir')`.
 * Both are parted by commas; "fals*" stands for the word in each gender and number.
 */
export const every = (begins: string, ends: string): string[] =>
  begins.split(', ').flatMap((begin) => ends.split(', ').flatMap((end) => inEachGender(`${begin} ${end}`)))

const inEachGender = (phrase: string): string[] =>
  phrase.endsWith('*') ? ['o', 'a', 'os', 'as'].map((end) => phrase.slice(0, -1) + end) : [phrase]
