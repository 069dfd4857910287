import type { WorldPlace } from './world-index'
import type { Sections } from './world-sections'

/** A place as the build hands it over. `parent`: the number of the place it lies in. */
export type PlaceRow = {
  /** Left out for a city, whose id is `geonames:` and its `number`. */
  id: string | null
  /** GeoNames' number, 0 where there is none. */
  number: number
  kind: 'province' | 'canton' | 'city'
  seat: WorldPlace['seat']
  country: string
  parent: number | null
  lon: number
  lat: number
  populace: number
  name: string
  aliases: readonly string[]
}

const kinds = ['province', 'canton', 'city'] as const
const seats = [null, 'country', 'province', 'canton'] as const
const noParent = 0xffffffff
const degree = 1e4 // units a degree: about 11 m
const separator = '|'

/** Areas come first, then cities in the order of their numbers: a city is found by bisection. */
export function packPlaces(rows: readonly PlaceRow[]): Sections {
  const countries = [...new Set(rows.map(({ country }) => country))].sort()
  const encoder = new TextEncoder()
  const labels = rows.map(({ id, name, aliases }) =>
    encoder.encode(
      [id ?? '', name, ...aliases].map((part) => part.replaceAll(separator, '/')).join(separator),
    ),
  )
  const ends = Uint32Array.from([0, ...labels.map(({ length }) => length)])
  for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0)
  return {
    labels: Uint8Array.from(labels.flatMap((label) => [...label])),
    ends,
    countries: encoder.encode(countries.join('')),
    country: Uint8Array.from(rows, ({ country }) => countries.indexOf(country)),
    sort: Uint8Array.from(rows, ({ kind, seat }) => kinds.indexOf(kind) * 4 + seats.indexOf(seat)),
    parent: Uint32Array.from(rows, ({ parent }) => parent ?? noParent),
    number: Uint32Array.from(rows, ({ number }) => number),
    populace: Uint32Array.from(rows, ({ populace }) => populace),
    lon: Int32Array.from(rows, ({ lon }) => Math.round(lon * degree)),
    lat: Int32Array.from(rows, ({ lat }) => Math.round(lat * degree)),
  }
}

export type Places = {
  /** The place of this number; the same object as long as it is in use. */
  at(place: number): WorldPlace
  countryAt(place: number): string
  populaceAt(place: number): number
  numberOf(id: string): number | undefined
  /** The places it lies in, the nearest first. */
  around(place: number): number[]
}

const mostRecent = 10_000 // places; an article names far fewer

/** The same object for the same place, as long as it is asked for now and then. */
function keepRecent(read: (place: number) => WorldPlace): (place: number) => WorldPlace {
  let recent = new Map<number, WorldPlace>()
  let before = new Map<number, WorldPlace>()
  return (place) => {
    const found = recent.get(place) ?? before.get(place) ?? read(place)
    if (recent.size >= mostRecent) [before, recent] = [recent, new Map()]
    recent.set(place, found)
    return found
  }
}

export function openPlaces(sections: Sections): Places {
  const valueAt = (name: string, index: number) => sections[name]?.[index] ?? 0
  const labels = sections.labels as Uint8Array
  const decoder = new TextDecoder()
  const codes = decoder.decode(sections.countries as Uint8Array)
  const countryAt = (place: number) =>
    codes.slice(valueAt('country', place) * 2, valueAt('country', place) * 2 + 2)
  const kindAt = (place: number): PlaceRow['kind'] => kinds[valueAt('sort', place) >> 2] ?? 'city'
  const labelAt = (place: number) =>
    decoder.decode(labels.subarray(valueAt('ends', place), valueAt('ends', place + 1))).split(separator)

  function around(place: number): number[] {
    const parent = sections.parent?.[place] ?? noParent
    return parent === noParent ? [] : [parent, ...around(parent)]
  }
  const idAt = (place: number) => labelAt(place)[0] || `geonames:${valueAt('number', place)}`

  function read(place: number): WorldPlace {
    const [, name = '', ...aliases] = labelAt(place)
    const kind = kindAt(place)
    const line = [place, ...around(place)]
    const ofKind = (wanted: PlaceRow['kind']) => line.find((one) => kindAt(one) === wanted)
    const province = ofKind('province')
    const canton = ofKind('canton')
    return {
      id: idAt(place),
      name,
      aliases,
      kind,
      province: province === undefined ? null : idAt(province),
      country: countryAt(place),
      lon: valueAt('lon', place) / degree,
      lat: valueAt('lat', place) / degree,
      precision: kind,
      ...(canton !== undefined && { canton: idAt(canton) }),
      coordinatesSource: kind === 'province' ? 'Natural Earth' : 'GeoNames',
      populace: valueAt('populace', place),
      seat: seats[valueAt('sort', place) & 3] ?? null,
    }
  }

  const size = (sections.country as Uint8Array).length
  const firstCity = (sections.sort as Uint8Array).findIndex((sort) => kinds[sort >> 2] === 'city')
  const areas = new Map(
    Array.from({ length: firstCity < 0 ? size : firstCity }, (_, place) => [idAt(place), place]),
  )

  /** Cities stand in the order of their numbers. */
  function cityOf(number: number): number | undefined {
    let [low, high] = [areas.size, size]
    while (low < high) {
      const middle = (low + high) >> 1
      if (valueAt('number', middle) < number) low = middle + 1
      else high = middle
    }
    return valueAt('number', low) === number ? low : undefined
  }
  function numberOf(id: string): number | undefined {
    const city = /^geonames:(\d+)$/.exec(id)
    return city ? cityOf(Number(city[1])) : areas.get(id)
  }

  const at = keepRecent(read)
  return { at, countryAt, populaceAt: (place) => valueAt('populace', place), numberOf, around }
}
