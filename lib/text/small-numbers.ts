const words =
  'one two three four five six seven eight nine ten eleven twelve|un dos tres cuatro cinco seis siete ocho nueve diez once doce'
const numbers = new Map<string, number>([
  ...words.split('|').flatMap((list) => list.split(' ').map((word, i): [string, number] => [word, i + 1])),
  ['a', 1],
  ['an', 1],
  ['una', 1],
  ['uno', 1],
])

/** "two", "dos", "2": what counts days and years before or after another. Null for anything else. */
export const toNumber = (norm: string): number | null =>
  numbers.get(norm) ?? (/^\d{1,2}$/.test(norm) ? Number(norm) : null)
