import { degree, kinds, noParent, type PlaceRow, seats, separator } from '@/lib/gazetteer/world/world-places'
import type { Sections } from '@/lib/gazetteer/world/world-sections'

const membersOf = (rows: readonly PlaceRow[]) =>
  Object.fromEntries(rows.flatMap(({ members }, place) => (members?.length ? [[place, members]] : [])))

/** Rows with an id of their own come first, in its order, then cities in the order of their numbers: each is found by bisection. */
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
    members: encoder.encode(JSON.stringify(membersOf(rows))),
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
