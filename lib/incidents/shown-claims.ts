import { onlyGrows } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { countedClaims, likelyOf } from '@/lib/incidents/merging/merge-quantity'
import type { MergedQuantity, StoredClaim } from '@/lib/model/incident'

/** Of these ends, those that later or more reports have not outweighed. What is counted on top of another is no count to weigh. */
function likelyEnds(ends: readonly StoredClaim[], claims: readonly StoredClaim[]): readonly StoredClaim[] {
  if (ends.length === 0) return ends
  const counted = countedClaims(claims)
  const likely = new Set(likelyOf(counted, 1).map(({ id }) => id))
  const outweighed = new Set(counted.map(({ id }) => id).filter((id) => !likely.has(id)))
  return ends.filter(({ id }) => !outweighed.has(id))
}

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
  const ends = [find(quantity.lowClaim), find(quantity.highClaim)].flatMap((end, i) => {
    const isCurrent = end?.publishedAt === latest?.publishedAt || (i === 1 && end && onlyGrows(end.kind))
    return end && isCurrent && end.quantity?.value !== latest?.quantity?.value ? [end] : []
  })
  const figures = [latest, ...likelyEnds(ends, claims)].map((claim) => claim?.quantity?.value)
  return standing.filter(
    (claim) => claim.quantity && claim.status === latest?.status && figures.includes(claim.quantity.value),
  )
}
