import { type Figure, leastOf, mostOf } from '@/components/words/figure-range'
import type { ClaimKind } from '@/lib/model/claim'

export const smallest = 7 // px radius: a mark without a number, or of one person
const largest = 44 // px radius
const perRoot = 2.4 // px radius for each square root of a person: 53 people are a circle 35 px wide

/** Kinds that count people to whom something was done: only their circles can be compared, so only they grow. */
const sized: ReadonlySet<ClaimKind> = new Set([
  'killed',
  'injured',
  'hostages_held',
  'hostages_freed',
  'detained',
  'escaped',
])

/** How large signs are at a scale of the map, given what a tenth of a degree measures in pixels: smaller far out. */
export const toScale = (tenth: number) => Math.min(1, Math.max(0.7, tenth / 9))

/** Radii in pixels; area in proportion to the least number known, `outer` for the most where it lies higher. */
export function toMarkSize(
  kind: ClaimKind,
  quantity: Figure | null,
  scale = 1,
): { radius: number; outer: number | null; numbered: boolean } {
  const least = smallest * Math.max(scale, 0.85)
  const radiusFor = (count: number) => Math.min(largest, Math.max(least, scale * perRoot * Math.sqrt(count)))
  if (quantity === null) return { radius: least, outer: null, numbered: false }
  if (!sized.has(kind)) return { radius: least, outer: null, numbered: true }
  const most = mostOf(quantity)
  const radius = radiusFor(leastOf(quantity))
  return { radius, outer: most === null ? null : Math.max(radius + 2, radiusFor(most)), numbered: true }
}
