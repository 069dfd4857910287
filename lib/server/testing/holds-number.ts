/**
 * Does a piece of text hold a number, in digits or in words? Written apart from the reader on purpose: it builds the words
 * of the number looked for instead of reading the words there are.
 */

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const englishTens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const spanish =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const spanishTens = 'x x x treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const spanishHundreds =
  'x ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  )

function inEnglish(value: number): string {
  if (value < 20) return english[value] ?? ''
  if (value < 100)
    return [englishTens[Math.floor(value / 10)], value % 10 ? english[value % 10] : ''].join(' ').trim()
  const [unit, size] = value < 1000 ? ['hundred', 100] : ['thousand', 1000]
  const rest = value % size
  return `${inEnglish(Math.floor(value / size))} ${unit}${rest ? ` ${inEnglish(rest)}` : ''}`
}

function inSpanish(value: number): string {
  if (value < 30) return spanish[value] ?? ''
  if (value < 100)
    return `${spanishTens[Math.floor(value / 10)]}${value % 10 ? ` y ${spanish[value % 10]}` : ''}`
  if (value === 100) return 'cien'
  if (value < 1000)
    return `${spanishHundreds[Math.floor(value / 100)]} ${value % 100 ? inSpanish(value % 100) : ''}`.trim()
  const thousands = Math.floor(value / 1000)
  return `${thousands > 1 ? `${inSpanish(thousands)} ` : ''}mil ${value % 1000 ? inSpanish(value % 1000) : ''}`.trim()
}

const round: Record<number, string[]> = {
  1: ['a', 'an', 'un', 'una', 'single', 'sole'],
  2: ['couple', 'pair', 'par', 'both', 'ambos'],
  6: ['half dozen', 'half a dozen', 'media docena'],
  12: ['dozen', 'docena'],
  24: ['two dozen', 'dos docenas'],
  100: ['a hundred', 'centenar', 'hundred', 'ciento'],
  1000: ['a thousand', 'millar', 'thousand', 'mil'],
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(?:and|-)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Numbers in digits, their thousands set apart by a comma, a stop or a space. */
const digits = (text: string) =>
  [...text.matchAll(/\d+(?:[.,\s]\d{3})*(?!\d)/gu)].map(([found]) => Number(found.replace(/\D/g, '')))

export function holdsNumber(text: string, value: number): boolean {
  if (digits(text).includes(value)) return true
  const words = ` ${plain(text)} `
  const spelled = [inEnglish(value), inSpanish(value), inSpanish(value).replace(/cientos\b/g, 'cientas')]
  const forms = [...spelled, ...(round[value] ?? [])]
  return forms.some((form) => form !== '' && words.includes(` ${form} `))
}
