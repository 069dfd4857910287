import { isCasualty } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { REMEMBERED } from '@/lib/incidents/merging/known-again'
import { TELLING } from '@/lib/incidents/merging/same-toll'
import type { StoredClaim } from '@/lib/model/incident'

/** The toll of a disaster, which is counted for weeks and whose reports seldom say again when it struck. */

/** A toll of three digits is known by its number for weeks. */
const LARGE = 100

const isWhole = (claim: StoredClaim): boolean =>
  isStanding(claim) && claim.quantity !== null && (claim.additional ?? claim.tie) === undefined

const isRound = (value: number): boolean => value % 10 === 0

/**
 * For how many days after its last report a claim without a day may go on with the toll of a happening: it gives the same
 * number or one that is up to a tenth greater. Of two round numbers ("at least 100", "at least 110") nobody can tell that for
 * longer than of any other. Null where it does not go on with it.
 */
export function goesOnFor(claim: StoredClaim, claims: readonly StoredClaim[], window: number): number | null {
  const { kind, quantity, status, when } = claim
  if (!isCasualty(kind) || status !== 'reported' || when !== null || !isWhole(claim) || !quantity) return null
  if (quantity.bound === 'at_most' || quantity.form === 'implicit' || quantity.value < TELLING) return null
  const most = Math.max(0, ...claims.filter(isWhole).map((told) => told.quantity?.value ?? 0))
  if (quantity.value < most || quantity.value - most > most / 10) return null
  const isKnown = most >= LARGE && !(isRound(most) && isRound(quantity.value))
  return isKnown ? Math.max(REMEMBERED, window) : window
}

/** Who is missing is so until found: as many, or fewer, are those told of before for longer than as many more. */
export const areLeft = ({ unit, quantity }: StoredClaim, claims: readonly StoredClaim[]): boolean =>
  /missing$/.test(unit) &&
  quantity !== null &&
  quantity.value <= (claims.findLast(isWhole)?.quantity?.value ?? 0)
