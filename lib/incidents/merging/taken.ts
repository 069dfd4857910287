import type { StoredClaim } from '@/lib/model/incident'

const isHeld = ({ kind, quantity }: StoredClaim) => kind === 'hostages_held' && quantity !== null

/** Those held still of a sum that the same happening has: by claim id, that sum. */
function findLeft(claims: readonly StoredClaim[]): Map<string, StoredClaim> {
  const found = new Map<string, StoredClaim>()
  for (const { id, kind, tie, status } of claims) {
    if (kind !== 'hostages_held' || tie?.as !== 'left' || status !== 'reported') continue
    const sum = claims.find((claim) => claim.id === tie.with)
    if (sum && isHeld(sum)) found.set(id, sum)
  }
  return found
}

/**
 * Of people held, ids of figures that say how many were taken, where a report also says how many of them are held still
 * (`left`): the sum of which these are left, and the same figure told again. How many are held now is another question.
 */
export function findTaken(claims: readonly StoredClaim[]): {
  taken: ReadonlySet<string>
  left: ReadonlySet<string>
} {
  const left = findLeft(claims)
  const sums = new Set([...left.values()].map(({ quantity }) => quantity?.value))
  const again = claims.filter(
    (claim) => isHeld(claim) && !left.has(claim.id) && sums.has(claim.quantity?.value),
  )
  return { taken: new Set(again.map(({ id }) => id)), left: new Set(left.keys()) }
}
