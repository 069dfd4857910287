import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'

/** Which place lies in which, and what holds several. */

const fineness: Record<Place['kind'], number> = { prison: 4, city: 3, canton: 2, province: 1, country: 0 }
export const isFiner = (a: Place, b: Place): boolean => fineness[a.kind] > fineness[b.kind]

export const distinct = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
]

/** A city and a prison of one province count as nested: prisons lie outside the towns that they are named for. */
export function holds(outer: Place, inner: Place, gazetteer: Gazetteer): boolean {
  if (outer.id === inner.id || outer.kind === 'prison' || inner.kind === 'country') return false
  return (
    outer.id === inner.country ||
    (outer.kind === 'province' && outer.id === inner.province) ||
    (outer.kind === 'city' &&
      inner.kind === 'prison' &&
      outer.province !== null &&
      outer.province === inner.province) ||
    gazetteer.contains(outer.id, inner.id)
  )
}

/** The least place that holds all of them, or null. */
export function containerOf(places: readonly Place[], gazetteer: Gazetteer): Place | null {
  const [first, ...rest] = places
  if (!first || rest.every(({ id }) => id === first.id)) return first ?? null
  const holdsAll = (id: string) =>
    places.every((place) => place.id === id || gazetteer.contains(id, place.id))
  const inner = places.find(({ id }) => holdsAll(id))
  if (inner) return inner
  for (const id of [first.province, first.country]) {
    const outer = id === null ? undefined : gazetteer.find(id)
    if (outer && holdsAll(outer.id)) return toPlace(outer)
  }
  return null
}

/** Of nested places those that hold none of the others: one where all are nested, several where they lie side by side. */
export function innermost(places: readonly Place[], gazetteer: Gazetteer): Place[] {
  const each = distinct(places)
  return each.filter((place) => !each.some((other) => holds(place, other, gazetteer)))
}
