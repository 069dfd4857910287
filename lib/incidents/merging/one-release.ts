import { byPublication } from '@/lib/incidents/claim-order'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { HANDFUL, TELLING } from '@/lib/incidents/merging/same-toll'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import type { Place } from '@/lib/model/place'
import { toDay, toDayNumber } from '@/lib/text/dates/calendar'

type Freed = StoredClaim & { place: Place; value: number }

/** How long after people came free a report that gives no day may tell of it. */
const SOON = 2 // days

function toFreed(claim: StoredClaim): Freed[] {
  const { kind, place, quantity, historic } = claim
  const isKnown = kind === 'hostages_freed' && isStanding(claim) && !historic && quantity?.bound === 'exact'
  return isKnown && place && quantity.value >= HANDFUL ? [{ ...claim, place, value: quantity.value }] : []
}

const dayOf = ({ when }: StoredClaim): string | null =>
  when?.precision === 'day' && when.start === when.end ? when.start : null

/** By day, who came free on it: told so, or told of just after it without a day. */
function byDay(alike: readonly Freed[]): Map<string, Freed[]> {
  const days = groupBy(
    alike.filter((one) => dayOf(one) !== null),
    (one) => dayOf(one) ?? '',
  )
  for (const one of alike.filter(({ when }) => when === null))
    for (let since = 0; since <= SOON; since++)
      days.get(toDay(toDayNumber(one.publishedAt) - since))?.push(one)
  return days
}

/** Does one report tell of so many at two places? Then they are not the same. */
const areTwo = (told: readonly Freed[]): boolean =>
  [...groupBy(told, ({ article }) => article).values()].some(
    (own) => new Set(own.map(({ place }) => place.id)).size > 1,
  )

/** The day on which people held at a place were first told of, by place. */
type Held = ReadonlyMap<string, string>

function toHeld(claims: readonly StoredClaim[]): Held {
  const first = new Map<string, string>()
  for (const claim of claims) {
    const { kind, place, publishedAt, historic } = claim
    if (kind !== 'hostages_held' || historic || !place || !isStanding(claim)) continue
    const known = first.get(place.id)
    if (known === undefined || publishedAt < known) first.set(place.id, publishedAt)
  }
  return first
}

const heldAt = (held: Held, placeId: string, by: string): boolean => (held.get(placeId) ?? '9') <= by

const outletsAt = (told: readonly Freed[], { place }: Freed): number =>
  new Set(told.filter((one) => one.place.id === place.id).map(({ publisher }) => publisher)).size

/** Of some who came free on one day, the claim whose place is the release's: where they were held, else where most tell of it. */
function placeOfAll(told: readonly Freed[], held: Held): Freed | undefined {
  const by = told[0]?.publishedAt ?? ''
  const rank = (one: Freed) =>
    Number(heldAt(held, one.place.id, by)) * 1e6 +
    Number(one.place.kind !== 'country') * 1e3 +
    outletsAt(told, one)
  return [...told].sort((a, b) => rank(b) - rank(a))[0]
}

/**
 * A few may have come free at two places on one day; not where people were held at one of them alone. Where some were held, no
 * number tells that those who came free there are others'.
 */
function isSame(guest: Freed, host: Freed, held: Held, by: string): boolean {
  if (guest.place.id === host.place.id || guest.place.country !== host.place.country) return false
  if (heldAt(held, guest.place.id, guest.publishedAt)) return false
  return guest.value >= TELLING || heldAt(held, host.place.id, by)
}

/**
 * A release that is told from another town is no second one: just as many, on the same day. By claim id, each told of
 * elsewhere with one that is told of where it was.
 */
export function findReleases(claims: readonly StoredClaim[]): Map<string, StoredClaim> {
  const moved = new Map<string, StoredClaim>()
  const freed = claims.flatMap(toFreed)
  if (new Set(freed.map(({ place }) => place.id)).size < 2) return moved
  const held = toHeld(claims)
  const releases = groupBy(freed, (one) => `${one.place.id} ${dayOf(one)}`)
  /** Of those who came free there on that day another figure is told: the release has its own reports. */
  const isOwn = ({ place, value }: Freed, day: string) =>
    (releases.get(`${place.id} ${day}`) ?? []).some((other) => other.value !== value)
  for (const alike of groupBy(freed, ({ value }) => value).values())
    for (const [day, told] of byDay(alike)) {
      const inOrder = [...told].sort(byPublication)
      const host = areTwo(told) ? undefined : placeOfAll(inOrder, held)
      for (const guest of host ? inOrder : [])
        if (host && !isOwn(guest, day) && isSame(guest, host, held, inOrder[0]?.publishedAt ?? ''))
          moved.set(guest.id, host)
    }
  return moved
}
