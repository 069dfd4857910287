import { liesIn } from '@/components/map/drawn-as'
import { isPublishedBy } from '@/lib/incidents/time/as-of'
import type { ZoneFeature } from '@/lib/model/responses'

/** A place that the page knows of, by its id: with what it lies in. */
type Find = (id: string) => Parameters<typeof liesIn>[0] | undefined

/** May the one be the other, or lie in it? Of what the page does not know nothing is ruled out. */
function mayMeet(a: string, b: string, find: Find): boolean {
  const [one, other] = [find(a), find(b)]
  return a === b || !one || !other || liesIn(one, [b]) || liesIn(other, [a])
}

/** An emergency of which no report says where it holds is told of no place. */
function mayHoldIn({ properties: { scope, areas } }: ZoneFeature, places: readonly string[], find: Find) {
  if (places.length === 0) return true
  if (scope !== 'areas') return scope !== 'unsaid'
  return areas.some(({ id }) => places.some((place) => mayMeet(id, place, find)))
}

const isToldBy = ({ properties: { decree, provenance } }: ZoneFeature, asOf: string | undefined) =>
  decree !== null ||
  provenance.length === 0 ||
  provenance.some(({ publishedAt }) => isPublishedBy(publishedAt, asOf))

/**
 * What of the emergencies of an earlier answer can also belong to a newer query, shown until the server's own answer has come: by
 * place and moment. As rough a sieve as that of incidents: no emergency is said to hold where it plainly does not.
 */
export function narrowZones(
  zones: readonly ZoneFeature[],
  params: URLSearchParams,
  find: Find,
): ZoneFeature[] {
  const places = params.getAll('place').filter((id) => id !== '')
  const asOf = params.get('asOf') || undefined
  return zones.filter((zone) => isToldBy(zone, asOf) && mayHoldIn(zone, places, find))
}
