import { foldName } from '@/lib/gazetteer/fold-name'
import { findArea } from '@/lib/geo/nearest'
import { groupBy } from '@/lib/model/group-by'
import { outlineFinder } from './find-outline'
import { nearestFinder } from './near-city'
import type { OutlinedArea } from './outlined-areas'
import { slug } from './slug'
import type { City } from './world-cities'
import type { TownSource } from './world-sources'

const uncounted = 1000 // people of a town that news names and nobody has counted

/** `town:cc-name`; of several far apart in one country, the second and further ones by number, in the order of the source. */
function idsOf(towns: readonly TownSource[]): string[] {
  const seen = new Map<string, number>()
  return towns.map(({ country, name }) => {
    const id = `town:${slug(`${country} ${name}`)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count > 1 ? `${id}-${count}` : id
  })
}

const coarseKm = 5 // how far off a border or a coast is drawn
const yielding = 0.1 // of the people of a namesake: less than that tells two apart without more being said

/** The most people that a namesake of GeoNames' in the same country has. */
function namesakeFinder(
  towns: readonly TownSource[],
  cities: readonly City[],
): (town: TownSource) => number | undefined {
  const keyOf = ({ country }: Pick<City, 'country'>, name: string) => `${country} ${foldName(name)}`
  const countries = new Set(towns.map(({ country }) => country))
  const most = new Map<string, number>()
  for (const city of cities.filter(({ country }) => countries.has(country)))
    for (const key of [city.name, city.ascii].map((name) => keyOf(city, name)))
      most.set(key, Math.max(most.get(key) ?? 0, city.populace))
  return (town) => most.get(keyOf(town, town.name))
}

/**
 * Our own towns as if GeoNames listed them. A town lies in the first-level area of the nearest town that shares its
 * outline; the county is left open, for the nearest town is often that of another. A quarter called as a town elsewhere
 * in its country counts for less than the town, which is what the bare name means.
 */
export function toTowns(
  towns: readonly TownSource[],
  cities: readonly City[],
  outlined: readonly OutlinedArea[],
): City[] {
  const nearest = nearestFinder(cities)
  const findOutline = outlineFinder(outlined)
  const outlines = groupBy(outlined, (area) => area.country)
  const namesakeOf = namesakeFinder(towns, cities)
  const ids = idsOf(towns)
  return towns.map((source, index): City => {
    const { country, name, aliases, people = uncounted } = source
    const [lon, lat] = source.point
    const namesake = namesakeOf(source) ?? Infinity
    const town: City = {
      id: ids[index] ?? null,
      number: 0,
      name,
      ascii: name,
      others: aliases,
      lon,
      lat,
      feature: 'PPL',
      country,
      admin1: '',
      admin2: '',
      populace: Math.round(Math.min(people, Math.max(1, namesake * yielding))),
    }
    const outline = findOutline(town)
    const isThere =
      outline ||
      nearest(town)?.country === country ||
      findArea(source.point, outlines.get(country) ?? [], coarseKm)
    if (!isThere) throw new Error(`${name}: ${lon}, ${lat} does not lie in ${country}`)
    const isCompatriot = (city: City) => city.country === country
    const neighbour =
      nearest(town, (city) => isCompatriot(city) && findOutline(city) === outline) ??
      nearest(town, isCompatriot)
    return { ...town, admin1: neighbour?.admin1 ?? '' }
  })
}
