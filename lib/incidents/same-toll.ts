import { isStanding } from '@/lib/incidents/figure-range'
import { kindRule } from '@/lib/incidents/kind-rules'
import type { StoredClaim } from '@/lib/model/incident'

/** Two reports of different happenings often give one or two people, but hardly ever the same two digits. */
const TELLING = 10

/** A toll that is large enough to be known again by its number. */
const tollOf = ({ kind, quantity }: StoredClaim): number | null =>
  kindRule(kind).people && quantity && quantity.value >= TELLING ? quantity.value : null

type Claims = { claims: readonly StoredClaim[] }

/** How many of a happening's claims give the very figure of a claim. */
export function timesTold(claim: StoredClaim, { claims }: Claims): number {
  const toll = tollOf(claim)
  return toll === null ? 0 : claims.filter((other) => tollOf(other) === toll).length
}

/** How far a figure is from the last that is told of a happening, by what one must be multiplied with to give the other. */
export function farOff({ quantity }: StoredClaim, { claims }: Claims): number {
  const last = claims.findLast((other) => isStanding(other) && other.quantity !== null)?.quantity
  if (!quantity || !last) return 1
  return (Math.max(quantity.value, last.value) + 1) / (Math.min(quantity.value, last.value) + 1)
}

/**
 * Does a claim give the toll of a happening, though it ties it to another day? The same number does; at one facility also a
 * number a tenth away, as of a toll that is counted anew.
 */
export function givesSameToll(claim: StoredClaim, { claims }: Claims): boolean {
  const toll = tollOf(claim)
  const far = toll !== null && claim.place?.kind === 'prison' ? toll / 10 : 0
  return claims.some((other) => {
    const told = tollOf(other)
    return toll !== null && told !== null && isStanding(other) && Math.abs(toll - told) <= far
  })
}
