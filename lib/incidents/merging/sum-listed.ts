import { leastOf, mostOf } from '@/lib/incidents/merging/figure-range'
import { findListed } from '@/lib/incidents/merging/find-parts'
import type { Bound, Quantity } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b)

/** "Between 80 and 100": two ends, and not roughly one number. */
const isBetween = ({ low, high }: Quantity): boolean => low !== null && high !== null && low < high

function boundOf(a: Quantity, b: Quantity, low: number | null, high: number | null): Bound {
  // "Between 80 and 100 pupils and at least five teachers" are 85 or more, and not about 85.
  if (high === null && (isBetween(a) || isBetween(b))) return 'at_least'
  if (a.bound === 'about' || b.bound === 'about') return 'about'
  if (high === null) return 'at_least'
  return low === null ? 'at_most' : a.bound === b.bound ? a.bound : 'about'
}

function add(a: Quantity, b: Quantity): Quantity {
  const [low, high] = [plus(leastOf(a), leastOf(b)), plus(mostOf(a), mostOf(b))]
  return { value: a.value + b.value, low, high, bound: boundOf(a, b, low, high), form: a.form }
}

/** What the first claim of each list gives together with those listed behind it: "12 guards and three nurses" are 15. */
export function sumsOf(claims: readonly StoredClaim[]): Map<string, Quantity> {
  const lists = groupBy([...findListed(claims)], ([, head]) => head)
  return new Map(
    [...lists].flatMap(([head, others]) => {
      const listed = others.flatMap(([id]) => claims.find((claim) => claim.id === id)?.quantity ?? [])
      return head.quantity ? [[head.id, listed.reduce(add, head.quantity)] as const] : []
    }),
  )
}
