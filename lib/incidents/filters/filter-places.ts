import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { isSelected } from '@/lib/incidents/filters/filter-claims'
import { placeMeetsBbox } from '@/lib/incidents/filters/meets-bbox'
import type { GazetteerPlace, PlaceKind } from '@/lib/model/place'
import type { Query } from '@/lib/model/query'

/**
 * Places of some kinds that lie in the selected ones, and the selected ones themselves. Of a query's filters only `place`
 * and `bbox` speak of places; the others speak of claims.
 */
export function filterPlaces(
  query: Query,
  gazetteer: Gazetteer,
  kinds: readonly PlaceKind[],
): GazetteerPlace[] {
  const { bbox } = query
  const ofKind = kinds.flatMap((kind) => gazetteer.all(kind))
  const chosen = query.place.flatMap((id) => gazetteer.find(id) ?? [])
  const selected = ofKind.filter((place) => isSelected(place.id, query, gazetteer))
  return [...new Map([...selected, ...chosen].map((place) => [place.id, place])).values()].filter(
    (place) => !bbox || placeMeetsBbox(place.id, bbox, gazetteer),
  )
}
