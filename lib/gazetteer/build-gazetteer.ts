import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { GazetteerPlace, PlaceKind } from '@/lib/model/place'
import { foldName } from './fold-name'

const namesOf = (place: GazetteerPlace) => [place.name, ...place.aliases, ...(place.weakAliases ?? [])]

function indexNames(places: Iterable<GazetteerPlace>): Map<string, GazetteerPlace[]> {
  const index = new Map<string, GazetteerPlace[]>()
  for (const place of places)
    for (const name of new Set(namesOf(place).map(foldName)))
      index.set(name, [...(index.get(name) ?? []), place])
  return index
}

/** The town that people mean by the canton's prison or hospital: the one known beyond its valley. */
const isSeat = (place: GazetteerPlace) => place.kind === 'city' && !place.weakAliases?.includes(place.name)

function isWithin(outer: GazetteerPlace, inner: GazetteerPlace): boolean {
  if (outer.id === inner.id) return true
  switch (outer.kind) {
    case 'country':
      return inner.country === outer.id
    case 'province':
      return inner.kind !== 'country' && inner.province === outer.id
    case 'canton':
      return (inner.kind === 'city' || inner.kind === 'prison') && inner.canton === outer.id
    case 'city':
      return inner.kind === 'prison' && isSeat(outer) && !!outer.canton && inner.canton === outer.canton
    case 'prison':
      return false
  }
}

/** A gazetteer in memory. Of two places with one id the later counts: a crisis may correct what the files say. */
export function buildGazetteer(places: readonly GazetteerPlace[]): Gazetteer {
  const byId = new Map(places.map((place) => [place.id, place]))
  const all = [...byId.values()]
  const byName = indexNames(all)
  return {
    find: (id) => byId.get(id),
    all: (kind?: PlaceKind) => all.filter((place) => kind === undefined || place.kind === kind),
    named: (name) => [...(byName.get(foldName(name)) ?? [])],
    contains: (outerId, innerId) => {
      const [outer, inner] = [byId.get(outerId), byId.get(innerId)]
      return outer !== undefined && inner !== undefined && isWithin(outer, inner)
    },
  }
}
