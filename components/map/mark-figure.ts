import { type Figure, leastKnown, mostKnown } from '@/components/words/figure-range'
import { fewestSized, type MarkFigure, widestScale } from '@/lib/geo/mark-size'
import { isToll } from '@/lib/incidents/kind-rules'
import type { ClaimKind } from '@/lib/model/claim'

/** Does a kind's mark grow with its number? Only circles of people to whom something was done can be compared. */
export const isSized = isToll

/** The largest figure that a circle stands for, where circles are drawn smaller than is usual, and those that are all equally small. */
export function sizeEnds(
  figures: readonly MarkFigure[],
  scale: number,
): { largest?: number; smallest?: number } {
  const fewest = fewestSized(scale)
  const most = Math.max(0, ...figures.map(({ least, most }) => Math.max(least ?? 0, most ?? 0)))
  return {
    ...(scale < widestScale && most > 0 ? { largest: most } : {}),
    ...(figures.some(({ least }) => least !== null && least < fewest) ? { smallest: fewest } : {}),
  }
}

/** The numbers that a mark is sized by. */
export function toMarkFigure(kind: ClaimKind, quantity: Figure | null): MarkFigure {
  if (quantity === null) return { isNumbered: false, least: null, most: null }
  if (!isSized(kind)) return { isNumbered: true, least: null, most: null }
  return { isNumbered: true, least: leastKnown(quantity), most: mostKnown(quantity) }
}
