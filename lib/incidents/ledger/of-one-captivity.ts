import { sumsOf } from '@/lib/incidents/merging/sum-listed'
import type { StoredClaim } from '@/lib/model/incident'
import type { Place } from '@/lib/model/place'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** Who of those freed were among those held. */

export type Placed = StoredClaim & { place: Place }

const isFreed = ({ kind }: StoredClaim): boolean => kind === 'hostages_freed'
const isHeld = ({ kind }: StoredClaim): boolean => kind === 'hostages_held'

/** Those still held once others are free: of a later hour than the sum they are left of, if not of a later day. */
export const isLeft = ({ tie }: StoredClaim): boolean => tie?.as === 'left'

type Counted = Pick<StoredClaim, 'quantity'>

/** Without most of them, those who are held are held still. Any number may be all of a number that is not told. */
export function areMost(freed: readonly Counted[], { quantity }: Counted): boolean {
  const some = freed.map(
    (one) => one.quantity?.high ?? (one.quantity?.bound === 'exact' ? one.quantity.value : null),
  )
  if (quantity === null || some.includes(null)) return freed.length > 0
  return some.reduce<number>((sum, value) => sum + (value ?? 0), 0) * 2 >= quantity.value
}

/** An article's releases of the very people: told of their place, or of the country where it tells of no other captives. */
function releasesOf(claim: Placed, said: readonly Placed[]): Placed[] {
  const isAlone = said.filter(isHeld).every(({ place }) => place.id === claim.place.id)
  return said.filter(
    (one) =>
      isFreed(one) &&
      (one.tie?.with === claim.id ||
        one.place.id === claim.place.id ||
        (isAlone && one.place.kind === 'country')),
  )
}

type Said = Pick<StoredClaim, 'article' | 'quantity' | 'tie'>

/** Does its report say who of them are left: of that very number, or fewer beside some who are free? */
export const isSumOf = (claim: Said & { id: string }, left: readonly Said[]): boolean =>
  left.some(
    ({ article, quantity, tie }) =>
      tie?.with === claim.id ||
      (article === claim.article && (quantity?.value ?? 0) < (claim.quantity?.value ?? 0)),
  )

/** "125 guards and 14 clerks are held": of whom eleven came free, they came free of both. */
const withListed = (claim: Placed, said: readonly Placed[]): Counted => ({
  quantity: sumsOf(said).get(claim.tie?.as === 'listed' ? claim.tie.with : claim.id) ?? claim.quantity,
})

/** The days on which most of those held came free, by their own article; `said` is what it tells of people held and freed. */
export function daysOfFreeing(claim: Placed, said: readonly Placed[]): string[] {
  const freed = releasesOf(claim, said).filter(({ when }) => when?.precision === 'day')
  const left = said.filter((one) => isLeft(one) && one.place.id === claim.place.id)
  return isSumOf(claim, left) || areMost(freed, withListed(claim, said))
    ? freed.flatMap(({ when }) => when?.end ?? [])
    : []
}

const lastingAtMost = 60 // days between taking and freeing

const dayOf = ({ when, publishedAt }: StoredClaim): number =>
  toDayNumber(when?.precision === 'day' ? when.end : publishedAt)

/** Is one place the province in which the other lies? */
const isAround = (a: Place, b: Place): boolean =>
  a.id !== b.id &&
  a.province !== null &&
  a.province === b.province &&
  (a.id === a.province || b.id === b.province)

/** Were they taken before those came free, and as many or more? */
function mayBeFreed(held: readonly Placed[], freed: readonly Placed[]): boolean {
  const [first, last] = [Math.min(...held.map(dayOf)), Math.max(...freed.map(dayOf))]
  const most = Math.max(...held.map(({ quantity }) => quantity?.high ?? Number.POSITIVE_INFINITY))
  return (
    freed.every((one) => dayOf(one) >= first && (one.quantity?.value ?? 0) <= most) &&
    last - first <= lastingAtMost
  )
}

/**
 * "Dozens were taken in Kebbi State", and "ten came free at Zuru", a town of it, where nobody was taken: by id of such a place,
 * the one of its province where people were.
 */
export function findHeldAround(claims: readonly Placed[]): Map<string, Place> {
  const found = new Map<string, Place>()
  const places = [...new Map(claims.map(({ place }) => [place.id, place])).values()]
  const at = ({ id }: Place) => claims.filter(({ place }) => place.id === id)
  const taken = places.filter((place) => at(place).some(isHeld))
  for (const place of places) {
    if (place.kind === 'country' || taken.includes(place)) continue
    const near = taken.filter((one) => one.kind !== 'country' && one.province === place.province)
    const [host, other] = near
    if (host && !other && isAround(host, place) && mayBeFreed(at(host).filter(isHeld), at(place)))
      found.set(place.id, host)
  }
  return found
}
