import { distanceKm } from '@/lib/geo/distance'
import type { LonLat } from '@/lib/geo/lon-lat'
import type { Place } from '@/lib/model/place'
import type { AnnotatedCase, MarkedFact, MarkedKind, MarkedToponym } from './annotated-case'
import { plainName } from './plain-name'

/** How far from the marked point an answer may lie, in km; a country is told by its name alone. */
const reach: Record<MarkedKind, number> = { prison: 10, city: 15, province: 300, country: Infinity }

/** The marked places of one case by their canonical names. */
export type KnownPlaces = ReadonlyMap<string, MarkedToponym>

/** See `KnownPlaces`. */
export const knownPlaces = ({ toponyms }: AnnotatedCase): KnownPlaces =>
  new Map(toponyms.map((toponym) => [toponym.canonical, toponym]))

/** What an answer may be: any of these names, as any of these kinds. */
type Wanted = { names: string[]; kinds: readonly MarkedKind[] }

/** The marks know no cantons. */
const markedKindOf = ({ kind }: Place): MarkedKind => (kind === 'canton' ? 'city' : kind)

const pointOf = (toponym: MarkedToponym | undefined): LonLat | null =>
  toponym?.lat == null || toponym.lon == null ? null : [toponym.lon, toponym.lat]

/** Does another marked place of the kind stand so near to this one that the point alone does not tell them apart? */
const isCrowded = (here: MarkedToponym, known: KnownPlaces): boolean =>
  [...known.values()].some((other) => {
    const [a, b] = [pointOf(here), pointOf(other)]
    const apart = other.type === here.type && other.canonical !== here.canonical
    return apart && a !== null && b !== null && distanceKm(a, b) <= reach[here.type]
  })

/** Is the reader's place one of those wanted: by its name and near the point marked for it, or by the point alone? */
export function isSamePlace(place: Place | null, { names, kinds }: Wanted, known: KnownPlaces): boolean {
  if (!place) return false
  const kind = markedKindOf(place)
  if (!kinds.includes(kind)) return false
  const isNear = (point: LonLat) => distanceKm([place.lon, place.lat], point) <= reach[kind]
  const own = new Set([place.name, ...place.aliases].map(plainName).filter(Boolean))
  const named = names.filter((name) => own.has(plainName(name)))
  if (named.length > 0) {
    const points = named.map((name) => pointOf(known.get(name)))
    return kind === 'country' || points.some((point) => point === null || isNear(point))
  }
  if (kind === 'country' || kind === 'province') return false
  return names.some((name) => {
    const marked = known.get(name)
    const point = pointOf(marked)
    return marked !== undefined && point !== null && isNear(point) && !isCrowded(marked, known)
  })
}

const anyKind: readonly MarkedKind[] = ['prison', 'city', 'province', 'country']

/** Does the claim lie where the marks put the fact, or in a place that they accept as well? */
export const isPlaceOfFact = (place: Place | null, fact: MarkedFact, known: KnownPlaces): boolean => {
  const others = fact.alt_places ?? []
  const kinds = others.length > 0 ? anyKind : [fact.place_type]
  return isSamePlace(place, { names: [fact.place, ...others], kinds }, known)
}

/** Does the name stand for the place that the marks give, or one that they accept as well? */
export const isPlaceOfToponym = (place: Place | null, toponym: MarkedToponym, known: KnownPlaces): boolean =>
  isSamePlace(
    place,
    {
      names: [toponym.canonical, ...(toponym.alt_canonical ?? [])],
      kinds: [toponym.type, ...(toponym.alt_types ?? [])],
    },
    known,
  )
