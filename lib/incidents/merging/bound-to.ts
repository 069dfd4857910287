import { datedDays } from '@/lib/incidents/claim-time'
import { overlaps, spanning } from '@/lib/incidents/days'
import { isWide } from '@/lib/incidents/merging/another-span'
import type { Bonds } from '@/lib/incidents/merging/bonds'
import { isRunning } from '@/lib/incidents/merging/running-total'
import { type Cluster, LONGEST } from '@/lib/incidents/merging/same-happening'
import type { StoredClaim } from '@/lib/model/incident'

/**
 * "One died on Wednesday in hospital", on top of Monday's four: of Monday's happening, and of no other day's. Over a whole
 * area only one of the same days is: more may have died in another place.
 */
const isOnBase = (claim: StoredClaim, other: StoredClaim, { dated }: Cluster, { bases }: Bonds): boolean => {
  if (bases.get(claim.id) !== other.id) return false
  const days = datedDays(claim)
  if (isWide(claim)) return claim.quantity?.value === 1 && (!days || !dated || overlaps(days, dated))
  const together = days && dated ? spanning(days, dated) : null
  return together === null || together.to - together.from < LONGEST
}

function isOfOneDay(claim: StoredClaim): boolean {
  const days = datedDays(claim)
  return days !== null && days.from === days.to
}

/** The dead of one day are a happening of their own, though they are among all who died up to now. */
const isShare = (part: StoredClaim, total: StoredClaim, { parts }: Bonds): boolean =>
  parts.get(part.id) === total.id && !(isRunning(total) && !isRunning(part) && isOfOneDay(part))

/**
 * A share of a total, the total of a share, or what comes on top of a figure, that is told of the happening already: only by
 * its own report, whose claims come last in it.
 */
export function isBoundTo(claim: StoredClaim, cluster: Cluster, bonds: Bonds): boolean {
  const { claims } = cluster
  for (let i = claims.length - 1; i >= 0; i--) {
    const other = claims[i]
    if (other?.article !== claim.article) return false
    if (isShare(claim, other, bonds) || isShare(other, claim, bonds)) return true
    if (bonds.outgrown.get(claim.id)?.id === other.id) return true
    if (isOnBase(claim, other, cluster, bonds)) return true
  }
  return false
}
