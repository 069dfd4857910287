import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { byPublication } from '@/lib/incidents/claim-order'
import { gapBetween } from '@/lib/incidents/days'
import { isCountedAtOnce, kindRule } from '@/lib/incidents/kind-rules'
import { findCorrected } from '@/lib/incidents/merging/join-corrected'
import { findMeasures } from '@/lib/incidents/merging/join-measures'
import { mayStandFor } from '@/lib/incidents/merging/may-stand-for'
import { mergeQuantity } from '@/lib/incidents/merging/merge-quantity'
import { findReleases } from '@/lib/incidents/merging/one-release'
import { HANDFUL, TELLING } from '@/lib/incidents/merging/same-toll'
import { daysOf, factsOf, type Told, tollOf } from '@/lib/incidents/merging/told-facts'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import type { Place } from '@/lib/model/place'

const placeOf = ({ claims }: Told): Place | null => claims[0]?.place ?? null

const saying = ({ claims }: Told, value: number) =>
  claims.filter(
    ({ quantity, status, additional }) => quantity?.value === value && status !== 'denied' && !additional,
  )

const outletsOf = (claims: readonly StoredClaim[]): number =>
  new Set(claims.map(({ publisher }) => publisher)).size

function isAtOneTime(a: Told, b: Told): boolean {
  const [facts, others] = [factsOf(a), factsOf(b)]
  if (facts.days && others.days) return gapBetween(facts.days, others.days) === 0
  const { kind } = a.claims[0] ?? {}
  return kind !== undefined && Math.abs(facts.first - others.first) <= kindRule(kind).window
}

/** Both have the figure on a day, and it is the same day. */
function areOfOneDay(guest: Told, host: Told, value: number): boolean {
  const [days, others] = [daysOf(saying(guest, value)), daysOf(saying(host, value))]
  return days !== null && others !== null && gapBetween(days, others) === 0
}

/** Is the toll that stands for `guest` the host's, without a doubt: told of it by two outlets, or as the one that stands? */
function isTollOf(guest: Told, host: Told, value: number): boolean {
  const [here, there] = [outletsOf(saying(host, value)), outletsOf(saying(guest, value))]
  const { kind } = placeOf(guest) ?? {}
  const stands = () => tollOf(host) === value
  if (value < TELLING && !areOfOneDay(guest, host, value)) return false
  // Of two prisons the one that more outlets name is the one meant.
  if (kind === 'prison' && here <= there) return false
  // A country has other prisons, and its toll is a sum of them: but for one that is, on its day, just the toll that
  // stands for this prison, that more outlets tell of the prison, and beside which nobody tells of more.
  if (kind === 'country') {
    const isMost = factsOf(guest).values.every((one) => one <= value)
    return value >= TELLING && isMost && here > there && areOfOneDay(guest, host, value) && stands()
  }
  return here > 1 || stands()
}

function indexPrisons<H extends Told>(happenings: readonly H[]): Map<string, H[]> {
  const found = new Map<string, H[]>()
  for (const one of happenings) {
    if (placeOf(one)?.kind !== 'prison') continue
    for (const key of factsOf(one).own) {
      const there = found.get(key)
      if (there) there.push(one)
      else found.set(key, [one])
    }
  }
  return found
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
    const place = placeOf(guest)
    if (!place) return undefined
    const at = (host: H) => placeOf(host) ?? place
    const near = factsOf(guest)
      .around.flatMap((key) => prisons.get(key) ?? [])
      .filter((host) => host !== guest && isAtOneTime(guest, host) && mayStandFor(place, at(host), gazetteer))
    // Asked last, for it costs most and few have anything near.
    const value = near.length > 0 ? tollOf(guest) : 0
    if (value < HANDFUL) return undefined
    const fitting = [...new Set(near)].filter((host) => isTollOf(guest, host, value))
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

/** Releases told from another town, each with that of the place where they were held (see `findReleases`). */
function findReleased<H extends Told>(happenings: readonly H[]): Map<H, H> {
  const hosts = new Map<H, H>()
  const told = happenings.filter(
    ({ claims: [first] }) => first?.kind === 'hostages_freed' || first?.kind === 'hostages_held',
  )
  const moved = findReleases(told.flatMap(({ claims }) => claims))
  if (moved.size === 0) return hosts
  const of = new Map(told.flatMap((one) => one.claims.map(({ id }) => [id, one] as const)))
  for (const guest of told.filter(({ claims }) => claims.some(({ id }) => moved.has(id)))) {
    const figure = mergeQuantity(guest.claims)?.latestClaim
    const host = figure === undefined ? undefined : of.get(moved.get(figure)?.id ?? '')
    if (host && host !== guest) hosts.set(guest, host)
  }
  return hosts
}

/** Happenings that are one: all that is told of them, where the first of them is that was told, and what they are made of. */
export type Joined<H> = { first: H; claims: readonly StoredClaim[]; of: readonly H[] }

/** A claim as one of the host's: at its place and, of a measure, with its reach. */
function asHosts({ claims: [first] }: Told, claim: StoredClaim): StoredClaim {
  const at = { ...claim, place: first?.place ?? null }
  return first?.emergency && claim.emergency
    ? { ...at, emergency: { ...first.emergency, rights: claim.emergency.rights } }
    : at
}

/** All claims at the place of the host. Only for merging: the claims themselves keep theirs. */
function claimsAt(host: Told, of: readonly Told[]): StoredClaim[] {
  return of
    .flatMap((one) => (one === host ? one.claims : one.claims.map((claim) => asHosts(host, claim))))
    .sort(byPublication)
}

/**
 * Happenings that are one though reports name its place as a prison, as the town or the province around it, or by the name of
 * the prison next to it, or its day as the next one: where the toll that stands for the one is told of the other too, at the
 * same time, and of no third; where the one corrects what was told of the other (see `findCorrected`); and where a release is
 * told from another town (see `findReleases`). What is not certain
 * stays apart, for two incidents that are one mislead less than one that is two. Takes and gives them in the order in which
 * they were first told of.
 */
export function joinPlaces<H extends Told>(happenings: readonly H[], gazetteer: Gazetteer): Joined<H>[] {
  const hosts = new Map([
    ...findCorrected(happenings, gazetteer, isAtOneTime),
    ...findHosts(happenings, gazetteer),
    ...findMeasures(happenings, isAtOneTime),
    ...findReleased(happenings),
  ])
  const all = groupBy([...hosts.keys(), ...hosts.values()], (one) => rootOf(one, hosts))
  const ranks = new Map(hosts.size > 0 ? happenings.map((one, rank) => [one, rank]) : [])
  const given = new Set<H>()
  return happenings.flatMap((first) => {
    const host = rootOf(first, hosts)
    const members = all.get(host)
    if (!members) return { first, claims: first.claims, of: [first] }
    if (given.has(host)) return []
    given.add(host)
    const of = [...new Set(members)].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
    return { first, claims: claimsAt(host, of), of }
  })
}
