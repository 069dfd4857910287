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

const radiusFor = (count: number) => Math.min(largest, Math.max(smallest, perRoot * Math.sqrt(count)))

/** Radii in pixels; area in proportion to the least number known, `outer` for the most where it lies higher. */
export function toMarkSize(
  kind: ClaimKind,
  quantity: Figure | null,
): { radius: number; outer: number | null; numbered: boolean } {
  if (quantity === null) return { radius: smallest, outer: null, numbered: false }
  if (!sized.has(kind)) return { radius: smallest, outer: null, numbered: true }
  const most = mostOf(quantity)
  const radius = radiusFor(leastOf(quantity))
  return { radius, outer: most === null ? null : Math.max(radius + 2, radiusFor(most)), numbered: true }
}
