import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { distanceKm } from '@/lib/geo/distance'
import { byPublication } from '@/lib/incidents/claim-order'
import { datedDays, periodKey } from '@/lib/incidents/claim-time'
import { type DayRange, gapBetween, spanning, toDayNumber } from '@/lib/incidents/days'
import { groupBy } from '@/lib/incidents/group-by'
import { isCountedAtOnce, kindRule } from '@/lib/incidents/kind-rules'
import { mergeQuantity } from '@/lib/incidents/merge-quantity'
import type { StoredClaim } from '@/lib/model/incident'
import type { Place } from '@/lib/model/place'

/** The claims of one happening at one place, in order of publication. */
type Told = { claims: readonly StoredClaim[] }

/** A toll that is known again by its number alone, and one that is where the day is the same as well. */
const TELLING = 10
const HANDFUL = 5
/** How far from the town that the press names for it a prison lies, and from another whose name it is given. */
const NEAR_TOWN = 25 // km
const NEAR_PRISON = 10 // km

const placeOf = ({ claims }: Told): Place | null => claims[0]?.place ?? null

/** Where `lonLat` stands for the place itself. */
const isPlaced = ({ precision }: Place) => precision !== 'province' && precision !== 'country'

const isNear = (a: Place, b: Place, km: number): boolean =>
  a.country === b.country && isPlaced(a) && isPlaced(b) && distanceKm([a.lon, a.lat], [b.lon, b.lat]) <= km

/** May the press name `area` and mean the prison? A whole country has other prisons, and its toll is a sum of them. */
function mayStandFor(area: Place, prison: Place, gazetteer: Gazetteer): boolean {
  if (area.kind === 'country' || area.id === prison.id) return false
  if (area.kind === 'prison') return isNear(area, prison, NEAR_PRISON)
  return gazetteer.contains(area.id, prison.id) || (area.kind === 'city' && isNear(area, prison, NEAR_TOWN))
}

/** What must be the same besides the place: see `toKey`. */
const sortOf = (claim: StoredClaim) => `${claim.kind} ${claim.historic} ${periodKey(claim)}`

const valuesOf = ({ claims }: Told): number[] => [
  ...new Set(claims.flatMap(({ quantity }) => (quantity && quantity.value >= HANDFUL ? quantity.value : []))),
]

const saying = ({ claims }: Told, value: number) =>
  claims.filter(
    ({ quantity, status, additional }) => quantity?.value === value && status !== 'denied' && !additional,
  )

const outletsOf = (claims: readonly StoredClaim[]): number =>
  new Set(claims.map(({ publisher }) => publisher)).size

const daysOf = (claims: readonly StoredClaim[]): DayRange | null =>
  claims
    .flatMap((claim) => datedDays(claim) ?? [])
    .reduce<DayRange | null>((all, days) => (all ? spanning(all, days) : days), null)

const firstOf = ({ claims }: Told) => toDayNumber(claims[0]?.publishedAt ?? '')

function isAtOneTime(a: Told, b: Told): boolean {
  const [days, others] = [daysOf(a.claims), daysOf(b.claims)]
  if (days && others) return gapBetween(days, others) === 0
  const { kind } = a.claims[0] ?? {}
  return kind !== undefined && Math.abs(firstOf(a) - firstOf(b)) <= kindRule(kind).window
}

/** Both have the figure on a day, and it is the same day. */
function areOfOneDay(guest: Told, host: Told, value: number): boolean {
  const [days, others] = [daysOf(saying(guest, value)), daysOf(saying(host, value))]
  return days !== null && others !== null && gapBetween(days, others) === 0
}

/** Is the toll that stands for `guest` the host's, without a doubt: told of it by two outlets, or as the one that stands? */
function isTollOf(guest: Told, host: Told, value: number): boolean {
  const here = outletsOf(saying(host, value))
  if (value < TELLING && !areOfOneDay(guest, host, value)) return false
  // Of two prisons the one that more outlets name is the one meant.
  if (placeOf(guest)?.kind === 'prison' && here <= outletsOf(saying(guest, value))) return false
  return (here > 1 || mergeQuantity(host.claims)?.value === value) && isAtOneTime(guest, host)
}

/** Happenings at prisons by what they are and each figure that is told of them. */
function indexPrisons<H extends Told>(happenings: readonly H[]) {
  const found: [string, H][] = happenings.flatMap((one) => {
    const [first] = one.claims
    return first?.place?.kind === 'prison'
      ? valuesOf(one).map((value): [string, H] => [`${sortOf(first)} ${value}`, one])
      : []
  })
  return groupBy(found, ([key]) => key)
}

const rootOf = <H>(one: H, hosts: ReadonlyMap<H, H>): H => {
  const host = hosts.get(one)
  return host === undefined ? one : rootOf(host, hosts)
}

/** Happenings of an area, or of a prison beside it, each with the one prison's happening that it is; none where two could be. */
function findHosts<H extends Told>(happenings: readonly H[], gazetteer: Gazetteer): Map<H, H> {
  const counted = happenings.filter(({ claims: [first] }) => first?.place && isCountedAtOnce(first.kind))
  const prisons = indexPrisons(counted)
  const hosts = new Map<H, H>()
  const hostOf = (guest: H): H | undefined => {
    const [place, [first]] = [placeOf(guest), guest.claims]
    if (!place || !first) return undefined
    const near = valuesOf(guest).flatMap((value) =>
      (prisons.get(`${sortOf(first)} ${value}`) ?? []).flatMap(([, host]) => {
        const at = placeOf(host)
        return at && mayStandFor(place, at, gazetteer) ? host : []
      }),
    )
    // Asked last, for it costs most and few have anything near.
    const value = near.length > 0 ? (mergeQuantity(guest.claims)?.value ?? 0) : 0
    if (value < HANDFUL) return undefined
    const fitting = near.filter((host) => isTollOf(guest, host, value))
    const [host, other] = new Set(fitting.map((one) => rootOf(one, hosts)))
    return host === guest || other ? undefined : host
  }
  // Prisons first: a town's toll goes to the prison that the other prison's toll went to.
  for (const isPrison of [true, false])
    for (const guest of counted.filter((one) => (placeOf(one)?.kind === 'prison') === isPrison)) {
      const host = hostOf(guest)
      if (host) hosts.set(guest, host)
    }
  return hosts
}

/** Happenings that are one: all that is told of them, where the first of them is that was told, and what they are made of. */
export type Joined<H> = { first: H; claims: readonly StoredClaim[]; of: readonly H[] }

/** All claims at the place of the host. Only for merging: the claims themselves keep theirs. */
function claimsAt(host: Told, of: readonly Told[]): StoredClaim[] {
  const place = placeOf(host)
  return of
    .flatMap((one) => (one === host ? one.claims : one.claims.map((claim) => ({ ...claim, place }))))
    .sort(byPublication)
}

/**
 * Happenings that are one though reports name its place as a prison, as the town or the province around it, or by the name of
 * the prison next to it: where the toll that stands for the one is told of the other too, at the same time, and of no
 * third. What is not certain stays apart, for two incidents that are one mislead less than one that is two. Takes and
 * gives them in the order in which they were first told of.
 */
export function joinPlaces<H extends Told>(happenings: readonly H[], gazetteer: Gazetteer): Joined<H>[] {
  const hosts = findHosts(happenings, gazetteer)
  return [...groupBy(happenings, (one) => rootOf(one, hosts))].flatMap(([host, of]) => {
    const [first] = of
    if (!first) return []
    return { first, claims: of.length > 1 ? claimsAt(host, of) : first.claims, of }
  })
}
