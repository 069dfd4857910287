import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { isToll } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { findAdditions, isFurther } from '@/lib/incidents/merging/find-additions'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

function isAtOnePlace({ place: a }: StoredClaim, { place: b }: StoredClaim, gazetteer: Gazetteer): boolean {
  if (a === null || b === null) return a === b
  return a.id === b.id || gazetteer.contains(a.id, b.id) || gazetteer.contains(b.id, a.id)
}

/** "Six died. Another eleven were hurt": besides those of another kind, and on top of nobody. */
const isBesideOthers = (claim: StoredClaim, said: readonly StoredClaim[]): boolean =>
  // The rest who came free are told of beside those who were held.
  claim.kind !== 'hostages_freed' &&
  said.some(
    (other) =>
      other.kind !== claim.kind &&
      isToll(other.kind) &&
      isStanding(other) &&
      other.quantity !== null &&
      other.historic === claim.historic &&
      other.evidence.start < claim.evidence.start,
  )

/**
 * Additions as merging takes them: what its article counts on top of another place's figure, or beside people to whom
 * something else happened, is a figure of its own where it lies. Only for merging: the claim itself stays as it was read.
 */
export function settleAdditions<T extends StoredClaim>(claims: readonly T[], gazetteer: Gazetteer): T[] {
  if (!claims.some(({ additional }) => additional)) return [...claims]
  const bases = findAdditions(claims)
  const byArticle = groupBy(claims, ({ article }) => article)
  return claims.map((claim) => {
    if (!claim.additional) return claim
    const base = bases.get(claim.id)
    const isOnTop = base
      ? isAtOnePlace(claim, base, gazetteer)
      : !isFurther(claim) || !isBesideOthers(claim, byArticle.get(claim.article) ?? [])
    if (isOnTop) return claim
    const { additional: _, ...own } = claim
    return own as T
  })
}
