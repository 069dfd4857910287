import { numberWords } from './number-words'

const { en, es } = numberWords
/** Words that say a number below a hundred by themselves: not "veintitantos". */
const numbers = new Map<string, number>([
  ...[en, es].flatMap(({ small, tens }) => [...small, ...tens]),
  ['a', 1],
  ['an', 1],
])
for (const word of ['zero', 'cero', 'veintitantos', 'veintitantas']) numbers.delete(word)

/** "two", "dos", "2": what counts days and years before or after another. Null for anything else. */
export const toNumber = (norm: string): number | null =>
  numbers.get(norm) ?? (/^\d{1,2}$/.test(norm) ? Number(norm) : null)

/** From two to twenty, in words: folded, as alternatives for a regular expression. */
export const smallNumbers = [...numbers]
  .filter(([, value]) => value > 1 && value <= 20)
  .map(([word]) => word)
  .join('|')
