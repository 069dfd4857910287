import { isStanding } from '@/lib/incidents/figure-range'
import { onlyGrows } from '@/lib/incidents/kind-rules'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

/** Claims whose own report replaces them, by that report. */
export type Replaced = ReadonlyMap<string, readonly StoredClaim[]>

export const replacedOf = (claims: readonly StoredClaim[]): Replaced =>
  groupBy(
    claims.filter(({ status, quantity }) => status === 'superseded' && quantity !== null),
    ({ article }) => article,
  )

/** "19, the earlier count was 21": how often a happening is told with the figure that a claim's own report replaces. */
export function timesCorrected(
  claim: StoredClaim,
  { claims }: { claims: readonly StoredClaim[] },
  replaced: Replaced,
): number {
  const values = new Set(replaced.get(claim.article)?.map(({ quantity }) => quantity?.value))
  return isStanding(claim) ? claims.filter(({ quantity }) => values.has(quantity?.value)).length : 0
}

/** The greatest figure that an article stands by: others may be shares of it. */
const mostOfArticle = (claims: readonly StoredClaim[], article: string): number =>
  Math.max(
    0,
    ...claims.flatMap((now) =>
      now.article === article && isStanding(now) ? (now.quantity?.value ?? 0) : [],
    ),
  )

/** Figures of a sum that only grows which a later report says were too high: it gives fewer, and them as the count before. */
export function findWithdrawn(claims: readonly StoredClaim[]): Set<StoredClaim> {
  const found = new Set<StoredClaim>()
  for (const [article, replaced] of replacedOf(claims))
    for (const { kind, publishedAt, quantity } of replaced) {
      const value = quantity?.value ?? 0
      const most = mostOfArticle(claims, article)
      if (!onlyGrows(kind) || most === 0 || most >= value) continue
      for (const old of claims)
        if (isStanding(old) && old.publishedAt < publishedAt && old.quantity?.value === value) found.add(old)
    }
  return found
}
