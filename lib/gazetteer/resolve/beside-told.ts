import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { GazetteerPlace } from '@/lib/model/place'

/**
 * A gazetteer in which the places that only texts tell of can be found and filtered by too. They stay out of `all`: nothing
 * says that texts tell of every place of a kind.
 */
export function besideTold(gazetteer: Gazetteer, told: readonly GazetteerPlace[]): Gazetteer {
  const own = new Map(told.filter(({ id }) => !gazetteer.find(id)).map((place) => [place.id, place]))
  if (own.size === 0) return gazetteer
  const holds = (outer: string, { id, country, province }: GazetteerPlace) =>
    outer === id || outer === country || (province !== null && gazetteer.contains(outer, province))
  const named = (name: string) => [...own.values()].filter((place) => foldName(place.name) === foldName(name))
  return {
    ...gazetteer,
    named: (name) => [...gazetteer.named(name), ...named(name)],
    ownNamed: (name) => [...gazetteer.ownNamed(name), ...named(name)],
    find: (id) => gazetteer.find(id) ?? own.get(id),
    contains: (outer, inner) => {
      const place = own.get(inner)
      return place ? holds(outer, place) : gazetteer.contains(outer, inner)
    },
  }
}
