import type { Quantity } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'

/** The least that a figure allows; null where it is open downward ("up to 12"). */
export const leastOf = (quantity: Quantity): number | null =>
  quantity.low ?? (quantity.bound === 'at_most' ? null : quantity.value)

/** The most that a figure allows; null where it is open upward ("at least 31"). */
export const mostOf = (quantity: Quantity): number | null =>
  quantity.high ?? (quantity.bound === 'at_least' ? null : quantity.value)

/** Is there a number that both figures allow? A sum written without a number agrees with everything. */
export function figuresAgree(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null) return true
  const least = Math.max(leastOf(a) ?? 0, leastOf(b) ?? 0)
  const most = Math.min(mostOf(a) ?? Number.POSITIVE_INFINITY, mostOf(b) ?? Number.POSITIVE_INFINITY)
  return least <= most
}

/** A figure that a claim still stands by: neither replaced by its own article nor denied. */
export const isStanding = (claim: StoredClaim): boolean =>
  claim.status === 'reported' || claim.status === 'alleged'

/** A figure as a reader would say it, for reasons in plain words. */
export function sayFigure(quantity: Quantity): string {
  const words = { exact: '', at_least: 'at least ', at_most: 'at most ', about: 'about ' }
  return `${words[quantity.bound]}${quantity.value}`
}
