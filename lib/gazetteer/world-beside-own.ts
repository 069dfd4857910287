import { distanceKm } from '@/lib/geo/distance'
import type { GazetteerPlace } from '@/lib/model/place'
import { foldName } from './fold-name'
import type { WorldIndex, WorldPlace } from './world-index'

const sameSpotKm = 1 // two records of one town, whatever each calls it
const sameTownKm = 25 // two records of one name: the seat and the middle of a large town

const foldedNames = ({ name, aliases }: GazetteerPlace) => [name, ...aliases].map(foldName)

function isSameTown(own: GazetteerPlace, place: WorldPlace, names: readonly string[]): boolean {
  const km = distanceKm([own.lon, own.lat], [place.lon, place.lat])
  if (km <= sameSpotKm) return true
  return km <= sameTownKm && foldedNames(own).some((name) => names.includes(name))
}

/** An id that only the world gives. Other ids are not looked up there, so that they do not load it. */
const isWorldId = (id: string) => /^geonames:|^[A-Z]{2}[-.]|^region:/.test(id)

/**
 * The world without what `own` holds already, so that no town is there twice; and every place by its id, an own one
 * where the id is of a town that `own` holds.
 */
export function worldBesideOwn(world: WorldIndex, own: readonly GazetteerPlace[]) {
  const byId = new Map(own.map((place) => [place.id, place]))
  const byCountry = new Map<string, GazetteerPlace[]>()
  for (const place of own)
    if (place.kind !== 'country' && place.kind !== 'prison')
      byCountry.set(place.country, [...(byCountry.get(place.country) ?? []), place])

  /** `said`: a name that is known to be its. */
  function ownOf(place: WorldPlace, said?: string): GazetteerPlace | undefined {
    const known = byId.get(place.id)
    if (known || place.kind === 'province') return known
    const names = [...foldedNames(place), ...(said === undefined ? [] : [foldName(said)])]
    return byCountry
      .get(place.country)
      ?.find((one) => one.kind === place.kind && isSameTown(one, place, names))
  }
  const beside: WorldIndex = {
    named: (name) => world.named(name).filter(({ place }) => !ownOf(place, name)),
    longest: (word) => world.longest(word),
    beginning: (name, most) => world.beginning(name, most).filter(({ place }) => !ownOf(place)),
    find: (id) => {
      const place = isWorldId(id) ? world.find(id) : undefined
      return place && !ownOf(place) ? place : undefined
    },
    contains: (outer, inner) => world.contains(outer, inner),
  }
  const find = (id: string): GazetteerPlace | undefined => {
    const place = isWorldId(id) ? world.find(id) : undefined
    return place && (ownOf(place) ?? place)
  }
  return { beside, find }
}
