import type { WorldPlace } from '@/lib/gazetteer/world/world-index'
import type { Sections } from '@/lib/gazetteer/world/world-sections'

/** A place as the build hands it over. `parent`: the number of the place it lies in. */
export type PlaceRow = {
  /** Left out for a city of GeoNames', whose id is `geonames:` and its `number`. */
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
  /** Numbers of the areas that a region takes in, which lie in a province or none besides. */
  members?: readonly number[]
}

export const kinds = ['province', 'canton', 'city'] as const
export const seats = [null, 'country', 'province', 'canton'] as const
export const noParent = 0xffffffff
export const degree = 1e4 // units a degree: about 11 m
export const separator = '|'

type Places = {
  /** The place of this number; the same object as long as it is in use. */
  at(place: number): WorldPlace
  numberOf(id: string): number | undefined
  /** The places it lies in, the nearest first. */
  around(place: number): number[]
  membersOf(place: number): readonly number[]
}

const mostRecent = 10_000 // an article names far fewer places

/** The same answer to the same question, kept as long as it is asked now and then. */
function keepRecent<Key, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  let recent = new Map<Key, Answer>()
  let before = new Map<Key, Answer>()
  return (key) => {
    const kept = recent.get(key)
    if (kept !== undefined || recent.has(key)) return kept as Answer
    const answer = before.get(key) ?? find(key)
    if (recent.size >= mostRecent) [before, recent] = [recent, new Map()]
    recent.set(key, answer)
    return answer
  }
}

/** The first from `low` on, below `high`, that is not before what is sought, by bisection. */
function firstNot(low: number, high: number, isBefore: (place: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBefore(middle)) from = middle + 1
    else to = middle
  }
  return from
}

function sourceOf(id: string, kind: PlaceRow['kind']): string {
  if (id.startsWith('town:')) return 'project: general knowledge, good to about 5 km'
  return kind === 'province' ? 'Natural Earth' : 'GeoNames'
}

/** What the sections say of each place, by its number. */
type Rows = {
  size: number
  valueAt(section: string, place: number): number
  idAt(place: number): string
  kindAt(place: number): PlaceRow['kind']
  countryAt(place: number): string
  /** Its own id, if any, its name and its other names. */
  labelAt(place: number): string[]
  around: Places['around']
}

function openRows(sections: Sections): Rows {
  const valueAt = (name: string, index: number) => sections[name]?.[index] ?? 0
  const labels = sections.labels as Uint8Array
  const decoder = new TextDecoder()
  const codes = decoder.decode(sections.countries as Uint8Array)
  const labelAt = (place: number) =>
    decoder.decode(labels.subarray(valueAt('ends', place), valueAt('ends', place + 1))).split(separator)

  function around(place: number): number[] {
    const parent = sections.parent?.[place] ?? noParent
    return parent === noParent ? [] : [parent, ...around(parent)]
  }

  return {
    size: (sections.country as Uint8Array).length,
    valueAt,
    idAt: (place) => labelAt(place)[0] || `geonames:${valueAt('number', place)}`,
    kindAt: (place) => kinds[valueAt('sort', place) >> 2] ?? 'city',
    countryAt: (place) => codes.slice(valueAt('country', place) * 2, valueAt('country', place) * 2 + 2),
    labelAt,
    around,
  }
}

function toWorldPlace(
  place: number,
  { valueAt, idAt, kindAt, countryAt, labelAt, around }: Rows,
): WorldPlace {
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
    coordinatesSource: sourceOf(idAt(place), kind),
    populace: valueAt('populace', place),
    seat: seats[valueAt('sort', place) & 3] ?? null,
  }
}

/** Areas and our own towns stand in the order of their ids, behind them cities of GeoNames' in that of their numbers. */
function numbersIn({ size, valueAt, idAt }: Rows, numbered: Uint32Array): Places['numberOf'] {
  const firstNumbered = numbered.findIndex((number) => number > 0)
  const named = firstNumbered < 0 ? size : firstNumbered
  return (id) => {
    const number = Number(/^geonames:(\d{1,9})$/.exec(id)?.[1] ?? 0)
    const place = number
      ? firstNot(named, size, (city) => valueAt('number', city) < number)
      : firstNot(0, named, (area) => idAt(area) < id)
    return place < size && idAt(place) === id ? place : undefined
  }
}

export function openPlaces(sections: Sections): Places {
  const rows = openRows(sections)
  const members: Record<string, number[]> = JSON.parse(
    new TextDecoder().decode(sections.members as Uint8Array),
  )
  return {
    at: keepRecent((place) => toWorldPlace(place, rows)),
    numberOf: keepRecent(numbersIn(rows, sections.number as Uint32Array)),
    around: rows.around,
    membersOf: (place) => members[place] ?? [],
  }
}
