import { type Figure, leastKnown, mostKnown } from '@/components/words/figure-range'
import { type MarkFigure, mostSized } from '@/lib/geo/mark-size'
import { isToll } from '@/lib/incidents/kind-rules'
import type { ClaimKind } from '@/lib/model/claim'

/** Does a kind's mark grow with its number? Only circles of people to whom something was done can be compared. */
export const isSized = isToll

/** Is a mark smaller than in proportion to its figures, as the largest are? */
export function isCutShort(kind: ClaimKind, quantity: Figure | null): boolean {
  const { least, most } = toMarkFigure(kind, quantity)
  return Math.max(least ?? 0, most ?? 0) > mostSized
}

/** The numbers that a mark is sized by. */
export function toMarkFigure(kind: ClaimKind, quantity: Figure | null): MarkFigure {
  if (quantity === null) return { isNumbered: false, least: null, most: null }
  if (!isSized(kind)) return { isNumbered: true, least: null, most: null }
  return { isNumbered: true, least: leastKnown(quantity), most: mostKnown(quantity) }
}
