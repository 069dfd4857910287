import { isCasualty } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import type { StoredClaim } from '@/lib/model/incident'
import { befellPeople } from '@/lib/model/unit'

/** Known no closer than to an area. */
export const isWide = ({ place }: StoredClaim): boolean => place?.kind !== 'prison' && place?.kind !== 'city'

/** Tolls of one happening that are further apart than so count different things: a night's, and a year's. */
const TOO_FAR = 10 // times

/** Over a whole area, dead or hurt of whom every report told of the happening gives more than ten times as many, or a tenth. */
export function isOfAnotherSpan(claim: StoredClaim, claims: readonly StoredClaim[]): boolean {
  const { kind, quantity, additional, tie } = claim
  const ofMany = befellPeople(claim.unit) || (isCasualty(kind) && isWide(claim))
  if (!ofMany || quantity === null || (additional ?? tie) !== undefined) return false
  const told = claims.flatMap((other) => (isStanding(other) && other.quantity ? other.quantity.value : []))
  const [most, least] = [Math.max(...told), Math.min(...told)]
  // A flight grows from day to day; of another one a tenth fled.
  const isMore = quantity.value > most * TOO_FAR && !befellPeople(claim.unit)
  return told.length > 0 && (isMore || quantity.value * TOO_FAR < least)
}
