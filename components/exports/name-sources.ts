import { textWidth } from '@/lib/geo/text-width'

const fontSize = 10 // px, as the image has it (lib/geo/svg/svg-map.ts)
const margins = 2 * 16 // px
const kerning = 1.02 // a line may be wider by so much than its letters

const isWithin = (width: number, names: readonly string[]) =>
  textWidth(names.join(' · '), 'sans400', fontSize) * kerning <= width - margins

/**
 * Who is named in the one line under an image of this width, beside which nobody sees the page: the makers of the ground,
 * whose licences ask for it, whole; before them as many publishers as there is room for.
 */
export function nameSources(
  publishers: readonly string[],
  makers: readonly string[],
  width: number,
): readonly string[] {
  const names = [...new Set(publishers)]
  for (let count = names.length; count > 0; count--) {
    const said = names.slice(0, count).join(', ')
    const line = [count < names.length ? `${said} …` : said, ...makers]
    if (isWithin(width, line)) return line
  }
  return makers
}
