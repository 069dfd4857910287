const words =
  'one two three four five six seven eight nine ten eleven twelve|un dos tres cuatro cinco seis siete ocho nueve diez once doce'
const words13 =
  'thirteen fourteen fifteen sixteen seventeen eighteen nineteen|trece catorce quince dieciseis diecisiete dieciocho diecinueve'
const tens =
  'twenty thirty forty fifty sixty seventy eighty ninety|veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'
const veinti =
  'veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'
const numbers = new Map<string, number>([
  ...words.split('|').flatMap((list) => list.split(' ').map((word, i): [string, number] => [word, i + 1])),
  ['a', 1],
  ['an', 1],
  ['una', 1],
  ['uno', 1],
  ...words13.split('|').flatMap((list) => list.split(' ').map((word, i): [string, number] => [word, i + 13])),
  ...tens
    .split('|')
    .flatMap((list) => list.split(' ').map((word, i): [string, number] => [word, 10 * i + 20])),
  ...veinti.split(' ').map((word, i): [string, number] => [word, i + 21]),
])

/** "two", "dos", "2": what counts days and years before or after another. Null for anything else. */
export const toNumber = (norm: string): number | null =>
  numbers.get(norm) ?? (/^\d{1,2}$/.test(norm) ? Number(norm) : null)
