import { weightOf } from '@/lib/incidents/weight'
import type { ClaimKind } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'
import type { Incident } from '@/lib/model/incident'
import type { Told, ToldKind } from '@/lib/model/overview'

type Said = Pick<Incident, 'kind' | 'unit' | 'status' | 'historic' | 'place'>

/** A kind and the named places where it is told of; of other figures that all count the same, also what. */
function toKind(kind: ClaimKind, said: readonly Said[]): ToldKind {
  const places = said.map(({ place }) => place)
  const named = places.flatMap((place) => (place && place.kind !== 'country' ? place.id : []))
  const [unit, ...others] = new Set(said.map((one) => one.unit))
  return {
    kind,
    ...(kind === 'other_count' && unit && others.length === 0 ? { unit } : {}),
    places: new Set(named).size,
    isUnplaced: places.includes(null),
    countries: [...new Set(places.flatMap((place) => place?.country ?? []))],
    countrywide: [...new Set(places.flatMap((place) => (place?.kind === 'country' ? place.id : [])))],
  }
}

const toKinds = (said: readonly Said[]): ToldKind[] =>
  [...groupBy(said, ({ kind }) => kind)]
    .sort(([a], [b]) => weightOf(a) - weightOf(b))
    .map(([kind, ofKind]) => toKind(kind, ofKind))

/** What incidents tell of, the weightiest kind first: what stands, and what does not, by why it does not. */
export function toTold(incidents: readonly Said[]): Told {
  const present = incidents.filter(({ historic }) => !historic)
  const of = (status: Incident['status']) => toKinds(present.filter((incident) => incident.status === status))
  return {
    reported: of('reported'),
    alleged: of('alleged'),
    denied: of('denied'),
    superseded: of('superseded'),
    historic: toKinds(incidents.filter(({ historic }) => historic)),
  }
}
