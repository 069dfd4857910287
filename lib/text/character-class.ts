/** What a character is to someone who cuts a text into words. */
const visible = 0
export const space = 1
export const letter = 2
export const mark = 3
export const number = 4
const unknown = 255

function classify(character: string): number {
  if (/\p{L}/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return number
  if (/\p{M}/u.test(character)) return mark
  return /\s/.test(character) ? space : visible
}

/** Looked up once for each UTF-16 unit that any text holds: patterns over Unicode are slow. */
const classes = new Uint8Array(65_536).fill(unknown)

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** Units of the character at `at`: two for a whole surrogate pair. */
export const widthAt = (text: string, at: number): number =>
  isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1

/** The class of the character at `at`; beyond the end there is space. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return space
  const unit = text.charCodeAt(at)
  const known = classes[unit] ?? unknown
  if (known !== unknown) return known
  if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) return classify(text.slice(at, at + 2))
  const found = classify(text.charAt(at))
  if (!isHigh(unit)) classes[unit] = found
  return found
}
