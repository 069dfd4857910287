import { isStanding } from '@/lib/incidents/figure-range'
import { onlyGrows } from '@/lib/incidents/kind-rules'
import type { MergedQuantity, StoredClaim } from '@/lib/model/incident'

/**
 * The claims that carry the figure which an incident shows: those that give its latest value, and the ends of its range as
 * far as no later report has overtaken them. Without a figure, all that stand.
 */
export function shownClaims(claims: readonly StoredClaim[], quantity: MergedQuantity | null): StoredClaim[] {
  const standing = claims.filter(isStanding)
  if (standing.length === 0) return [...claims]
  if (quantity === null) return standing
  const find = (id: string) => claims.find((claim) => claim.id === id)
  const latest = find(quantity.latestClaim)
  const ends = [find(quantity.lowClaim), find(quantity.highClaim)].filter(
    (end, i) =>
      end !== undefined && (end.publishedAt === latest?.publishedAt || (i === 1 && onlyGrows(end.kind))),
  )
  const figures = [latest, ...ends].map((claim) => claim?.quantity?.value)
  return standing.filter(
    (claim) => claim.quantity && claim.status === latest?.status && figures.includes(claim.quantity.value),
  )
}
