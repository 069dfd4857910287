import { type Figure, leastOf, mostOf } from '@/components/words/figure-range'
import type { MarkFigure } from '@/lib/geo/mark-size'
import type { ClaimKind } from '@/lib/model/claim'

/** Kinds that count people to whom something was done: only their circles can be compared, so only they grow. */
const sized: ReadonlySet<ClaimKind> = new Set([
  'killed',
  'injured',
  'hostages_held',
  'hostages_freed',
  'detained',
  'escaped',
])

/** The numbers that a mark is sized by. */
export function toMarkFigure(kind: ClaimKind, quantity: Figure | null): MarkFigure {
  if (quantity === null) return { isNumbered: false, least: null, most: null }
  if (!sized.has(kind)) return { isNumbered: true, least: null, most: null }
  return { isNumbered: true, least: leastOf(quantity), most: mostOf(quantity) }
}
