import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { AreaGeometry, GazetteerPlace, PlaceKind } from '@/lib/model/place'

/**
 * A gazetteer in which provinces that it knows only as points have outlines, by their ids. They are among `all`, and no
 * longer of the world alone: a map that draws some provinces of a country draws them all.
 */
export function withOutlines(gazetteer: Gazetteer, outlines: ReadonlyMap<string, AreaGeometry>): Gazetteer {
  const known = new Set(gazetteer.all('province').map(({ id }) => id))
  const provinces = [...outlines].flatMap(([id, geometry]) => {
    const place = known.has(id) ? undefined : gazetteer.find(id)
    return place ? [{ ...place, geometry }] : []
  })
  if (provinces.length === 0) return gazetteer
  const drawn = new Map<string, GazetteerPlace>(provinces.map((place) => [place.id, place]))
  const isOther = ({ place }: { place: GazetteerPlace }) => !drawn.has(place.id)
  const { world } = gazetteer
  return {
    ...gazetteer,
    find: (id) => drawn.get(id) ?? gazetteer.find(id),
    all: (kind?: PlaceKind) =>
      kind === undefined || kind === 'province'
        ? [...gazetteer.all(kind), ...provinces]
        : gazetteer.all(kind),
    named: (name) => gazetteer.named(name).map((place) => drawn.get(place.id) ?? place),
    world: {
      ...world,
      named: (name) => world.named(name).filter(isOther),
      beginning: (name, most) => world.beginning(name, most).filter(isOther),
    },
  }
}
