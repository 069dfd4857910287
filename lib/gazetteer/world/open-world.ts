import { foldName } from '@/lib/gazetteer/fold-name'
import type { WorldIndex, WorldName } from '@/lib/gazetteer/world/world-index'
import { type NameRow, openNames } from '@/lib/gazetteer/world/world-names'
import { openPlaces } from '@/lib/gazetteer/world/world-places'
import { unpackSections } from '@/lib/gazetteer/world/world-sections'

/** How a name stands for its place, by the number that the packed form holds. */
export const nameSorts = ['name', 'alias', 'letters'] as const

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
      if (place === undefined || around === undefined) return false
      const line = [place, ...places.around(place)]
      return places.membersOf(around).some((member) => line.includes(member)) || line.includes(around, 1)
    },
  }
}
