import { foldName } from './fold-name'
import type { WorldIndex, WorldName } from './world-index'
import { type NameRow, openNames, packNames } from './world-names'
import { openPlaces, type PlaceRow, packPlaces } from './world-places'
import { packSections, unpackSections } from './world-sections'

/** How a name stands for its place, by the number that the packed form holds. */
export const nameSorts = ['name', 'alias', 'letters'] as const

/** The world in one block of bytes; `openWorld` reads it in place. */
export const packWorld = (places: readonly PlaceRow[], names: readonly NameRow[]): Uint8Array =>
  packSections({ ...packPlaces(places), ...packNames(names) })

export function openWorld(bytes: Uint8Array): WorldIndex {
  const sections = unpackSections(bytes)
  const places = openPlaces(sections)
  const names = openNames(sections)
  const read = ({ bearers }: NameRow): WorldName[] =>
    bearers.map(({ place, as }) => ({ place: places.at(place), as: nameSorts[as] ?? 'alias' }))
  return {
    named(name) {
      const row = names.find(foldName(name))
      return row ? read(row) : []
    },
    longest: names.longest,
    beginning: (name, most) => names.beginning(foldName(name), most).flatMap(read).slice(0, most),
    find(id) {
      const place = places.numberOf(id)
      return place === undefined ? undefined : places.at(place)
    },
    contains(outer, inner) {
      const place = places.numberOf(inner)
      const around = places.numberOf(outer)
      return place !== undefined && around !== undefined && places.around(place).includes(around)
    },
  }
}
