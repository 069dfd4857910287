import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'

/** Which place lies in which, and what holds several. */

export const distinct = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
]

/**
 * A city and a prison of one province count as nested: prisons lie outside the towns that they are named for. What the two
 * themselves tell is asked first, for the gazetteer must look both up.
 */
export function holds(outer: Place, inner: Place, gazetteer: Gazetteer): boolean {
  if (outer.id === inner.id || inner.kind === 'country') return false
  if (outer.kind === 'country') return outer.id === inner.country
  if (outer.kind === 'prison' || outer.country !== inner.country) return false
  if (outer.kind === 'city' && inner.kind !== 'prison') return false
  return (
    (outer.kind === 'province' && outer.id === inner.province) ||
    (outer.kind === 'city' && outer.province !== null && outer.province === inner.province) ||
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
  if (each.length < 2) return each
  return each.filter((place) => !each.some((other) => holds(place, other, gazetteer)))
}
