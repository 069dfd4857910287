import { foldName } from '@/lib/gazetteer/fold-name'
import type { NameRow } from '@/lib/gazetteer/world/world-names'
import type { PlaceRow } from '@/lib/gazetteer/world/world-places'
import { kmBetween } from '@/lib/geo/distance'
import { spellingsOf } from './spellings'

const sameTownKm = 25 // two records of one name

const isTown = ({ id }: PlaceRow) => id?.startsWith('town:') ?? false

/** Refuses a town of our own whose name the index holds nearby, and one whose name no newspaper would print. */
export function checkTowns(places: readonly PlaceRow[], names: readonly NameRow[]): void {
  const bearers = new Map(names.map((row) => [row.name, row.bearers]))
  const errors = places.filter(isTown).flatMap((town) =>
    [town.name, ...town.aliases].flatMap((name) => {
      if (spellingsOf(name).length === 0) return [`${town.id}: "${name}" is no usable name`]
      const others = (bearers.get(foldName(name)) ?? []).flatMap(({ place }) => places[place] ?? [])
      return others
        .filter((other) => other !== town && other.country === town.country)
        .filter((other) => kmBetween(other, town) <= sameTownKm)
        .map((other) => `${town.id}: "${name}" is held already (${other.id ?? `geonames:${other.number}`})`)
    }),
  )
  if (errors.length > 0) throw new Error(errors.join('\n'))
}
