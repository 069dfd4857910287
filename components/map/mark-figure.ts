import { type Figure, leastKnown, mostKnown } from '@/components/words/figure-range'
import type { MarkFigure } from '@/lib/geo/mark-size'
import { isToll } from '@/lib/incidents/kind-rules'
import type { ClaimKind } from '@/lib/model/claim'

/** The numbers that a mark is sized by: only circles of people to whom something was done can be compared. */
export function toMarkFigure(kind: ClaimKind, quantity: Figure | null): MarkFigure {
  if (quantity === null) return { isNumbered: false, least: null, most: null }
  if (!isToll(kind)) return { isNumbered: true, least: null, most: null }
  return { isNumbered: true, least: leastKnown(quantity), most: mostKnown(quantity) }
}
