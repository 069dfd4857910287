import { isCountedAtOnce } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { TELLING } from '@/lib/incidents/merging/same-toll'
import type { StoredClaim } from '@/lib/model/incident'

const isThatNumber = ({ quantity: a }: StoredClaim, { quantity: b }: StoredClaim): boolean =>
  a !== null && b !== null && a.bound === b.bound && a.value === b.value && a.value >= TELLING

/**
 * "136 were freed", and in another paper "201 have come free in all, 136 of them last night": of those who come in steps, ids
 * of the figures that another report knows for a share of a total it gives. `parts`: see `findParts`.
 */
export function findKnownShares(
  claims: readonly StoredClaim[],
  parts: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const shares = claims.filter((part) => {
    const total = claims.find(({ id }) => id === parts.get(part.id))
    return total && isStanding(total) && !isCountedAtOnce(part.kind) && part.tie?.as !== 'listed'
  })
  if (shares.length === 0) return none
  const known = claims.filter(
    (claim) =>
      !parts.has(claim.id) &&
      shares.some(
        (part) => part.article !== claim.article && part.kind === claim.kind && isThatNumber(part, claim),
      ),
  )
  return new Set(known.map(({ id }) => id))
}
const none: ReadonlySet<string> = new Set()
