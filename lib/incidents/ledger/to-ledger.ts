import { byPublication } from '@/lib/incidents/claim-order'
import { daysOfFreeing, findHeldAround, isLeft, type Placed } from '@/lib/incidents/ledger/of-one-captivity'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { countedClaims, mergeQuantity } from '@/lib/incidents/merging/merge-quantity'
import { findReleases } from '@/lib/incidents/merging/one-release'
import { findFarBelow } from '@/lib/incidents/merging/outweighed'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import type { Ledger, LedgerEntry, LedgerFigure } from '@/lib/model/ledger'
import { toDayNumber, weekdayOf } from '@/lib/text/dates/calendar'

const longest = 31 // days of one captivity that only its month tells

/** "Seven were kidnapped last week": from a Monday to its Sunday, on some day of it. */
const isWeek = (from: number, to: number): boolean => to - from === 6 && weekdayOf(to) === 0

/** "In June 57 were held", told in September, "kidnapped last week", "178 from January to June": of no day of the series, and never of the report's own. */
function isOfTimeGoneBy({ when, publishedAt }: StoredClaim): boolean {
  if (when === null) return false
  const [from, to, isOver] = [
    toDayNumber(when.start),
    toDayNumber(when.end),
    when.end < publishedAt.slice(0, 10),
  ]
  if (when.precision === 'day') return isOver && isWeek(from, to)
  return isOver || to - from >= longest
}

const isHostageClaim = (claim: StoredClaim): claim is Placed =>
  (claim.kind === 'hostages_held' || claim.kind === 'hostages_freed') &&
  claim.place !== null &&
  !claim.historic &&
  !isOfTimeGoneBy(claim) &&
  isStanding(claim)

/** Claims of people held and freed, by article. */
type Told = ReadonlyMap<string, readonly Placed[]>

/**
 * The day a figure holds for: the last that its text gives, or its publication's. A count of people held for which the text
 * gives no time stands no later than the first day on which its article has most of them freed: they were held by then, and
 * not all after.
 */
function dayOf(claim: Placed, known: Told): string {
  if (claim.when?.precision === 'day') return claim.when.end
  const isOpen = claim.kind === 'hostages_held' && claim.when === null && !isLeft(claim)
  const freed = isOpen ? daysOfFreeing(claim, known.get(claim.article) ?? []) : []
  return [claim.publishedAt, ...freed].sort()[0] ?? claim.publishedAt
}

const idsOf = (claims: readonly { id: string }[]) => new Set(claims.map(({ id }) => id))

/**
 * All but those that are less than half of what more outlets give for the day: some of them, such as the police among all who
 * are held, and what is a share of these.
 */
function withoutFew(claims: readonly StoredClaim[]): readonly StoredClaim[] {
  const counted = countedClaims(claims)
  // For the day that the figures hold for, it is the same when they were published.
  const ofOneDay = counted.map((claim) => ({ ...claim, publishedAt: '' }))
  const few = idsOf([...findFarBelow(ofOneDay, 1)])
  if (few.size === 0) return claims
  const others = claims.filter(({ id }) => !few.has(id))
  const [before, now] = [idsOf(counted), idsOf(countedClaims(others))]
  return others.filter(({ id }) => before.has(id) || !now.has(id))
}

/** `claims` names first those the figures rest on, then those that move nothing: no number, a share, a rumour, a few of them. */
function toFigure(claims: readonly StoredClaim[]): LedgerFigure {
  const telling = withoutFew(claims)
  const figure = mergeQuantity(telling)
  const counted = countedClaims(telling).map((claim) => claim.id)
  const others = claims.map((claim) => claim.id).filter((id) => !counted.includes(id))
  return { low: figure?.low ?? null, high: figure?.high ?? null, claims: [...counted, ...others] }
}

function toSeries(claims: readonly Placed[], known: Told): LedgerEntry[] {
  // "133 guards and three clerks are held still": the three are left as the 133 are.
  const left = new Set(claims.filter(isLeft).map(({ id }) => id))
  const areLeft = ({ id, tie }: Placed) => left.has(id) || (tie?.as === 'listed' && left.has(tie.with))
  const keyOf = (claim: Placed) => `${dayOf(claim, known)}${areLeft(claim) ? ' left' : ''}`
  const days = [...groupBy(claims, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1))
  return days.map(([day, said]) => ({
    at: day.replace(' left', ''),
    held: toFigure(said.filter((claim) => claim.kind === 'hostages_held')),
    freed: toFigure(said.filter((claim) => claim.kind === 'hostages_freed')),
  }))
}

/**
 * Hostages held and freed, by place and day. Where one country is spoken of, its figures are `total`; where several are,
 * each stands among `items`, as no total covers them all. Those freed in a town of a province where people are held at one
 * place stand there (see `findHeldAround`). A day on which some are freed and others are told to be held still
 * has two entries, the first with those who had been held. Background, claims without a place and those known only by a week, month
 * or year gone by, or by several of them, are left out. `known` are
 * all claims of the articles, for a query that hides those of people freed does not change the day they were held.
 */
export function toLedger(claims: readonly StoredClaim[], known: readonly StoredClaim[] = claims): Ledger {
  const moved = findReleases(known)
  const atHome = <C extends StoredClaim>(claim: C): C => {
    const place = moved.get(claim.id)?.place
    return place ? { ...claim, place } : claim
  }
  const all = known.map(atHome).filter(isHostageClaim)
  const [said, hosts] = [groupBy(all, ({ article }) => article), findHeldAround(all)]
  const placed = claims.map(atHome).filter(isHostageClaim).sort(byPublication)
  const byPlace = [...groupBy(placed, ({ place }) => (hosts.get(place.id) ?? place).id).values()]
  const countries = byPlace.filter(([claim]) => claim?.place.kind === 'country')
  const total = countries.length === 1 ? countries[0] : undefined
  const items = byPlace.flatMap((here) => {
    const place = here[0]?.place
    return place && here !== total
      ? [{ place: hosts.get(place.id) ?? place, series: toSeries(here, said) }]
      : []
  })
  return { items, total: total ? toSeries(total, said) : [] }
}
