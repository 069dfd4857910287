import type { Corner } from '@/lib/geo/scene'
import { textWidth } from '@/lib/geo/text-width'

/** Pixels, as embed.module.css has them: the words' size and all that is left and right of them, above and below. */
const small = { words: 13, beside: 2 * 8 + 2 + 6, height: 20 + 2 * 4 + 2 + 6 }
const large = { words: 14, beside: 2 * 14 + 2 + 12, height: 21 + 2 * 8 + 2 + 12 }
const slack = 4 // px: another font than ours may be wider

const roomOf = (text: string, { words, beside, height }: typeof small) => ({
  width: Math.ceil(textWidth(text, 'sans600', words) + beside + slack),
  height: height + slack,
})

/** What of the map's lower right corner "Explore the map" lies over. */
export const toExploreRoom = (text: string): Corner => ({
  small: roomOf(text, small),
  large: roomOf(text, large),
})
