import type { Quantity } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'

/** The least that a figure allows; null where it is open downward ("up to 12"). */
export const leastOf = (quantity: Quantity): number | null =>
  quantity.low ?? (quantity.bound === 'at_most' ? null : quantity.value)

/** The most that a figure allows; null where it is open upward ("at least 31"). */
export const mostOf = (quantity: Quantity): number | null =>
  quantity.high ?? (quantity.bound === 'at_least' ? null : quantity.value)

const near = 0.1 // of a round number: "almost a hundred" of 96

/** "Almost a hundred", "about 3,000": the round number for the other figure. */
export const isRoundOf = (round: Quantity, { value }: Quantity): boolean =>
  round.bound === 'about' && round.value % 10 === 0 && Math.abs(value - round.value) <= near * round.value

/** Is there a number that both figures allow? A sum written without a number agrees with everything. */
export function figuresAgree(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null || isRoundOf(a, b) || isRoundOf(b, a)) return true
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
