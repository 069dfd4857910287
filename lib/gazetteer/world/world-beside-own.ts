import type { WorldIndex, WorldPlace } from '@/lib/gazetteer/world/world-index'
import { kmBetween } from '@/lib/geo/distance'
import type { GazetteerPlace } from '@/lib/model/place'
import { keepWith } from '@/lib/text/keep-with'
import { onceAWord } from '@/lib/text/once-a-word'

const sameSpotKm = 1 // two records of one town, whatever each calls it
const sameTownKm = 25 // two records of one name: the seat and the middle of a large town

/** Places of the world that are a city of the crisis's by one of its names, by their ids. */
function findTwins(world: WorldIndex, cities: readonly GazetteerPlace[]): Map<string, GazetteerPlace> {
  const twins = new Map<string, GazetteerPlace>()
  for (const city of cities)
    for (const { place } of [city.name, ...city.aliases].flatMap((name) => world.named(name)))
      if (place.country === city.country && place.kind === 'city' && kmBetween(city, place) <= sameTownKm)
        twins.set(place.id, city)
  return twins
}

/** An id that only the world gives. Other ids are not looked up there, so that they do not load it. */
const isWorldId = (id: string) => /^geonames:|^[A-Z]{2}[-.]|^region:|^town:/.test(id)

/** What `own` holds a place of the world as. Worked out once for a place: an article asks for the same few again and again. */
function ownBearerIn(world: WorldIndex, own: readonly GazetteerPlace[]) {
  const byId = new Map(own.map((place) => [place.id, place]))
  const cities = own.filter(({ kind }) => kind === 'city')
  let twins: Map<string, GazetteerPlace> | undefined

  return keepWith((place: WorldPlace): GazetteerPlace | undefined => {
    twins ??= findTwins(world, cities)
    const same = byId.get(place.id) ?? twins.get(place.id)
    if (same || place.kind !== 'city') return same
    return cities.find((city) => city.country === place.country && kmBetween(city, place) <= sameSpotKm)
  })
}

/**
 * The world without what `own` holds already, so that no town is there twice; and every place by its id, an own one
 * where the id is of a town that `own` holds. Of `listed` countries `own` holds all cantons, if any.
 */
export function worldBesideOwn(
  world: WorldIndex,
  own: readonly GazetteerPlace[],
  listed: ReadonlySet<string>,
) {
  const divided = new Set(
    own.filter(({ kind, country }) => kind === 'canton' && listed.has(country)).map(({ country }) => country),
  )
  const ownOf = ownBearerIn(world, own)
  const isOther = (place: WorldPlace) =>
    !ownOf(place) && !(place.kind === 'canton' && divided.has(place.country))
  const findInWorld = (id: string) => (isWorldId(id) ? world.find(id) : undefined)

  const beside: WorldIndex = {
    named: (name) => world.named(name).filter(({ place }) => isOther(place)),
    longest: (word) => world.longest(word),
    beginning: (name, most) => world.beginning(name, most).filter(({ place }) => isOther(place)),
    find: (id) => {
      const place = findInWorld(id)
      return place && isOther(place) ? place : undefined
    },
    contains: (outer, inner) => world.contains(outer, inner),
  }
  /** Worked out once an id: where one place lies in another is asked again and again. */
  const find = onceAWord((id): GazetteerPlace | undefined => {
    const place = findInWorld(id)
    return place && (ownOf(place) ?? place)
  })
  return { beside, find }
}
