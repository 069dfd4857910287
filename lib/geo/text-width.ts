import { advances, type Face, measured } from '@/lib/geo/advances'

const indexOf = new Map([...measured].map((character, index) => [character, index]))
/** Wide enough for what the table lacks: a letter of another script. */
const unknown = 720 // thousandths of the font's size

/**
 * Pixels that a line of text is wide, the same on the server as in the browser. Kerning is left out: it moves a line by
 * two per cent at most.
 */
export function textWidth(text: string, face: Face, size: number, spacing = 0): number {
  const table = advances[face]
  let width = 0
  for (const character of text)
    width += ((table[indexOf.get(character) ?? -1] ?? unknown) * size) / 1000 + spacing
  return width
}
