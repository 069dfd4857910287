import { byPublication } from '@/lib/incidents/claim-order'
import { isStanding } from '@/lib/incidents/figure-range'
import { groupBy } from '@/lib/incidents/group-by'
import type { StoredClaim } from '@/lib/model/incident'

const isBase = (claim: StoredClaim) => isStanding(claim) && claim.quantity !== null && !claim.additional

/** Claims of one article, kind, unit and period, for only they can be counted on top of each other. */
const comparable = (claims: readonly StoredClaim[]) =>
  groupBy(claims, ({ article, kind, unit, historic }) => JSON.stringify([article, kind, unit, historic]))

/**
 * Claims whose text counts them on top of another ("23 more"), by id, each with the figure that its article gave last
 * before it. One with nothing before it is left out: it stands alone.
 */
export function findAdditions(claims: readonly StoredClaim[]): Map<string, StoredClaim> {
  const found = new Map<string, StoredClaim>()
  if (!claims.some(({ additional }) => additional)) return found
  for (const said of comparable(claims).values()) {
    let base: StoredClaim | undefined
    for (const claim of [...said].sort(byPublication)) {
      if (isBase(claim)) base = claim
      else if (claim.additional && claim.quantity && base) found.set(claim.id, base)
    }
  }
  return found
}
