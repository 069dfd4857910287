import { foldName } from '@/lib/gazetteer/fold-name'
import type { NameRow } from '@/lib/gazetteer/world/world-names'
import type { PlaceRow } from '@/lib/gazetteer/world/world-places'
import { groupBy } from '@/lib/model/group-by'
import type { Area } from './area'
import { withoutNouns } from './area-names'
import { lineOf, type World } from './join-world'
import { NameTable } from './name-table'
import { isUsableName } from './usable-name'
import type { City } from './world-cities'
import type { RegionSource, WorldSources } from './world-sources'

type Point = { lon: number; lat: number }

const mean = (points: readonly Point[]): Point => ({
  lon: points.reduce((sum, { lon }) => sum + lon, 0) / points.length,
  lat: points.reduce((sum, { lat }) => sum + lat, 0) / points.length,
})

const seats: Record<string, PlaceRow['seat']> = {
  PPLC: 'country',
  PPLG: 'country',
  PPLA: 'province',
  PPLA2: 'canton',
}

/** Cities of each area, those of the areas in it too. */
function citiesByArea({ areas, cities, parentOf }: World): Map<string, City[]> {
  const pairs = cities.flatMap((city) => lineOf(areas, parentOf.get(city)).map(({ id }) => ({ id, city })))
  return new Map(
    [...groupBy(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ city }) => city)]),
  )
}

type Located = Area & { point: Point; populace: number; members?: string[] }

/** Areas with a point: the package's, else the middle of their cities. One without either is left out. */
function locate(world: World): Located[] {
  const inside = citiesByArea(world)
  return [...world.areas.values()].flatMap((area) => {
    const cities = inside.get(area.id) ?? []
    const point = area.point ?? (cities.length > 0 ? mean(cities) : null)
    const populace = cities.reduce((sum, city) => sum + city.populace, 0)
    return point ? [{ ...area, point, populace }] : []
  })
}

/** A region of the sources lies where its members do. */
function toRegion(source: RegionSource, located: ReadonlyMap<string, Located>): Located {
  const members = source.members.map((id) => {
    const member = located.get(id)
    if (!member) throw new Error(`${source.id}: no area ${id}`)
    return member
  })
  const point = source.point
    ? { lon: source.point[0], lat: source.point[1] }
    : mean(members.map((member) => member.point))
  return {
    id: source.id,
    kind: 'province',
    country: source.country,
    parent: null,
    names: [source.name, ...(source.es ? [source.es] : []), ...source.aliases],
    aliases: [],
    letters: [],
    point,
    current: true,
    members: source.members,
    populace: members.reduce((sum, { populace }) => sum + populace, 0),
  }
}

const byId = (a: Located, b: Located) => (a.id < b.id ? -1 : 1)
/** Our own towns first, by their ids, which come behind those of areas. */
const byNumber = (a: City, b: City) => a.number - b.number || ((a.id ?? '') < (b.id ?? '') ? -1 : 1)

/** The tables that are packed: areas in the order of their ids, our own towns too, then cities in the order of their numbers. */
export function toRows(
  world: World,
  sources: WorldSources,
  words: { plain: ReadonlySet<string>; given: ReadonlySet<string> },
): { places: PlaceRow[]; names: NameRow[] } {
  const located = new Map(locate(world).map((area) => [area.id, area]))
  const regions = sources.regions.map((source) => toRegion(source, located))
  const areas = [...located.values(), ...regions].sort(byId)
  const numberOf = new Map(areas.map(({ id }, index) => [id, index]))
  const parentAt = (id: string | null | undefined) => numberOf.get(id ?? '') ?? null
  const names = new NameTable()
  const ownNames = new Map(areas.map((area) => [area.id, new Set(area.names.map(foldName))]))
  /** GeoNames lists a province's name for some of its towns: there it means the province. */
  const addOthers = (others: readonly string[], place: number, around: readonly Area[]) => {
    const taken = (name: string) => around.some(({ id }) => ownNames.get(id)?.has(foldName(name)))
    for (const name of others) if (!taken(name)) names.add(name, place, 'alias')
  }
  const places = areas.map((area, place): PlaceRow => {
    const around = lineOf(world.areas, area.parent ?? undefined)
    for (const name of area.names) names.add(name, place, 'name')
    addOthers(area.aliases, place, around)
    addOthers(
      [...area.names, ...area.aliases].flatMap((name) => withoutNouns(name) ?? []),
      place,
      around,
    )
    for (const name of area.letters) names.addExact(name, place, 'letters')
    return {
      ...toAreaRow(area, parentAt(area.parent)),
      members: (area.members ?? []).map((id) => numberOf.get(id) ?? 0),
    }
  })
  /** A town that few know gives way to the word or the person of its name. */
  const isWeak = (name: string) => [words.plain, words.given].some((known) => known.has(foldName(name)))
  const exonyms = groupBy(sources.cities, ({ country, name }) => `${country} ${name}`)
  const bearers = groupBy(world.cities, ({ country, name }) => `${country} ${name}`)
  for (const city of [...world.cities].sort(byNumber)) {
    const place = places.length
    const key = `${city.country} ${city.name}`
    const isMeant = isKnown(city) || bearers.get(key)?.length === 1
    const aliases = isMeant ? (exonyms.get(key)?.[0]?.aliases ?? []) : []
    if (city.id !== null)
      for (const name of [city.name, ...city.others]) names.add(name, place, isWeak(name) ? 'alias' : 'name')
    else {
      for (const name of [city.name, city.ascii]) names.add(name, place, 'name')
      for (const name of aliases) names.addExact(name, place, 'name')
      const others = city.others.filter((name) => !words.plain.has(foldName(name)))
      addOthers(others, place, lineOf(world.areas, world.parentOf.get(city)))
    }
    places.push(toCityRow(city, parentAt(world.parentOf.get(city)), city.id === null ? aliases : city.others))
  }
  return { places, names: names.rows((place) => places[place]?.populace ?? 0) }
}

/** The one of several of a name that exonyms are for: not a village called as the city is. */
const isKnown = ({ populace, feature }: City) => populace >= 10_000 || feature === 'PPLC'

/** The other names, each in one spelling. */
function shownAliases([name = '', ...others]: readonly string[]): string[] {
  const seen = new Set([foldName(name)])
  return others
    .filter(isUsableName)
    .filter((other) => !seen.has(foldName(other)) && seen.add(foldName(other)))
}

const toAreaRow = (
  { id, kind, country, names, point, populace }: Located,
  parent: number | null,
): PlaceRow => ({
  id,
  number: 0,
  kind,
  seat: null,
  country,
  parent,
  ...point,
  populace,
  name: names[0] ?? id,
  aliases: shownAliases(names),
})

const toCityRow = (city: City, parent: number | null, aliases: readonly string[]): PlaceRow => ({
  id: city.id,
  number: city.number,
  kind: 'city',
  seat: seats[city.feature] ?? null,
  country: city.country,
  parent,
  lon: city.lon,
  lat: city.lat,
  populace: city.populace,
  name: city.name,
  aliases,
})
