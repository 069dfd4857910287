import { byPublication } from '@/lib/incidents/claim-order'
import { isStanding } from '@/lib/incidents/figure-range'
import { groupBy } from '@/lib/incidents/group-by'
import { countedClaims, mergeQuantity } from '@/lib/incidents/merge-quantity'
import type { StoredClaim } from '@/lib/model/incident'
import type { Ledger, LedgerEntry, LedgerFigure } from '@/lib/model/ledger'
import type { Place } from '@/lib/model/place'

type Placed = StoredClaim & { place: Place }

const isHostageClaim = (claim: StoredClaim): claim is Placed =>
  (claim.kind === 'hostages_held' || claim.kind === 'hostages_freed') &&
  claim.place !== null &&
  !claim.historic &&
  isStanding(claim)

/** The day a figure holds for: the last that its text gives, or its publication's. */
const dayOf = (claim: StoredClaim) => (claim.when?.precision === 'day' ? claim.when.end : claim.publishedAt)

/** `claims` names first those the figures rest on, then those that move nothing: no number, a share, a rumour. */
function toFigure(claims: readonly StoredClaim[]): LedgerFigure {
  const figure = mergeQuantity(claims)
  const counted = countedClaims(claims).map((claim) => claim.id)
  const others = claims.map((claim) => claim.id).filter((id) => !counted.includes(id))
  return { low: figure?.low ?? null, high: figure?.high ?? null, claims: [...counted, ...others] }
}

function toSeries(claims: readonly StoredClaim[]): LedgerEntry[] {
  const days = [...groupBy(claims, dayOf)].sort(([a], [b]) => (a < b ? -1 : 1))
  return days.map(([at, said]) => ({
    at,
    held: toFigure(said.filter((claim) => claim.kind === 'hostages_held')),
    freed: toFigure(said.filter((claim) => claim.kind === 'hostages_freed')),
  }))
}

/**
 * Hostages held and freed, by place and day. Where one country is spoken of, its figures are `total`; where several are,
 * each stands among `items`, as no total covers them all. Background and claims without a place are left out.
 */
export function toLedger(claims: readonly StoredClaim[]): Ledger {
  const placed = claims.filter(isHostageClaim).sort(byPublication)
  const byPlace = [...groupBy(placed, (claim) => claim.place.id).values()]
  const countries = byPlace.filter(([claim]) => claim?.place.kind === 'country')
  const total = countries.length === 1 ? countries[0] : undefined
  const items = byPlace.flatMap((said) => {
    const place = said[0]?.place
    return place && said !== total ? [{ place, series: toSeries(said) }] : []
  })
  return { items, total: total ? toSeries(total) : [] }
}
