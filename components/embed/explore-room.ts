import type { BaseMap } from '@/components/map/base-map'
import { drawnAs } from '@/components/map/drawn-as'
import type { Corner } from '@/lib/geo/scene'
import { onStage, type StageSquare } from '@/lib/geo/stage'
import { targetBounds } from '@/lib/geo/still-layout'
import { textWidth } from '@/lib/geo/text-width'
import type { IncidentFeature } from '@/lib/model/responses'

/** Pixels, as embed.module.css has them: the words' size and all that is left and right of them, above and below. */
const small = { words: 13, beside: 2 * 8 + 2 + 6, height: 20 + 2 * 4 + 2 + 6 }
const large = { words: 14, beside: 2 * 14 + 2 + 12, height: 21 + 2 * 8 + 2 + 12 }
const slack = 4 // px: another font than ours may be wider

const roomOf = (text: string, { words, beside, height }: typeof small) => ({
  width: Math.ceil(textWidth(text, 'sans600', words) + beside + slack),
  height: height + slack,
})

/** What of a lower corner of the map "Explore the map" lies over. */
export const toExploreRoom = (text: string, isLeft: boolean): Corner => ({
  small: roomOf(text, small),
  large: roomOf(text, large),
  isLeft,
})

/** Fractions of what is looked at: in a low frame the words reach so far in, and a crowded sign is moved as far out. */
const corner = { from: 0.4, below: 0.55 }

const leastOf = ({ properties: { quantity } }: IncidentFeature) => quantity?.low ?? quantity?.high ?? 0

/** Would the words lie over the gravest sign, were they in the lower right corner? Then they stand in the left one. */
export function standsLeft(
  { stage }: Pick<BaseMap, 'stage'>,
  target: StageSquare,
  incidents: readonly IncidentFeature[],
): boolean {
  const marks = incidents.filter((incident) => drawnAs(incident) === 'mark')
  const [gravest] = [...marks].sort((a, b) => leastOf(b) - leastOf(a))
  const place = gravest?.properties.place
  if (!place) return false
  const at = onStage(stage, [place.lon, place.lat])
  const { x, y, width, height } = targetBounds({ target }, 1)
  const [right, down] = [(at.x - x) / width, (at.y - y) / height]
  return right > corner.from && right < 1 && down > corner.below && down < 1
}
