import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { indexBodies, indexDemonyms } from '@/lib/gazetteer/resolve/demonyms'
import { type NameModel, noModel } from '@/lib/gazetteer/spans/name-model'
import { worldBesideOwn } from '@/lib/gazetteer/world/world-beside-own'
import { noWorld, type WorldIndex } from '@/lib/gazetteer/world/world-index'
import { type GazetteerPlace, type PlaceKind, placeKinds } from '@/lib/model/place'

const namesOf = (place: GazetteerPlace) => [place.name, ...place.aliases, ...(place.weakAliases ?? [])]

function indexNames(places: Iterable<GazetteerPlace>): Map<string, GazetteerPlace[]> {
  const index = new Map<string, GazetteerPlace[]>()
  for (const place of places)
    for (const name of new Set(namesOf(place).map(foldName)))
      index.set(name, [...(index.get(name) ?? []), place])
  return index
}

/** Prisons of the world but for those that the crisis holds under one of their names. */
const withoutOwn = (
  prisons: readonly GazetteerPlace[],
  own: ReadonlyMap<string, readonly GazetteerPlace[]>,
) =>
  prisons.filter((prison) =>
    namesOf(prison).every((name) =>
      (own.get(foldName(name)) ?? []).every(
        ({ kind, country }) => kind !== 'prison' || country !== prison.country,
      ),
    ),
  )

/** The town that people mean by the canton's prison or hospital: the one known beyond its valley. */
const isSeat = (place: GazetteerPlace) => place.kind === 'city' && !place.weakAliases?.includes(place.name)

function isWithin(outer: GazetteerPlace, inner: GazetteerPlace): boolean {
  if (outer.id === inner.id) return true
  switch (outer.kind) {
    case 'country':
      return inner.country === outer.id
    case 'province':
      return inner.kind !== 'country' && inner.province === outer.id
    case 'canton':
      return (inner.kind === 'city' || inner.kind === 'prison') && inner.canton === outer.id
    case 'city':
      return inner.kind === 'prison' && isSeat(outer) && !!outer.canton && inner.canton === outer.canton
    case 'prison':
      return false
  }
}

const isArea = ({ kind }: GazetteerPlace) => kind === 'province' || kind === 'canton'

/** Countries of which there are places besides the country itself. */
export const countriesOf = (places: readonly GazetteerPlace[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ kind, country }) => (kind === 'country' ? [] : [country])))

/**
 * A gazetteer in memory, and behind it the world and its `prisons`. Of two places with one id the later counts: a crisis may correct what
 * the files say. `listed`: countries whose towns and areas are all among the `places`, not a few that a newsroom adds.
 */
export function buildGazetteer(
  places: readonly GazetteerPlace[],
  world: WorldIndex = noWorld,
  model: NameModel = noModel,
  prisons: readonly GazetteerPlace[] = [],
  listed: ReadonlySet<string> = countriesOf(places),
): Gazetteer {
  const byId = new Map(places.map((place) => [place.id, place]))
  const all = [...byId.values()]
  const ofKind = new Map(placeKinds.map((kind) => [kind, all.filter((place) => place.kind === kind)]))
  const byName = indexNames(all)
  const { beside, find } = worldBesideOwn(world, all, listed)
  const prisonsAbroad = withoutOwn(prisons, byName)
  const abroadById = new Map(prisonsAbroad.map((place) => [place.id, place]))
  const findAbroad = (id: string) => abroadById.get(id) ?? find(id)
  const ownNamed = (name: string) => [...(byName.get(foldName(name)) ?? [])]
  return {
    find: (id) => byId.get(id) ?? findAbroad(id),
    all: (kind?: PlaceKind) => [...(kind === undefined ? all : (ofKind.get(kind) ?? []))],
    ownNamed,
    named: (name) => [...ownNamed(name), ...beside.named(name).map(({ place }) => place)],
    contains: (outerId, innerId) => {
      const [ownOuter, ownInner] = [byId.get(outerId), byId.get(innerId)]
      const [outer, inner] = [ownOuter ?? findAbroad(outerId), ownInner ?? findAbroad(innerId)]
      if (!outer || !inner) return false
      const own = ownOuter !== undefined && ownInner !== undefined
      return isWithin(outer, inner) || (!own && isArea(outer) && world.contains(outer.id, inner.id))
    },
    demonyms: indexDemonyms(all),
    bodies: indexBodies(all),
    listed,
    prisonsAbroad,
    world: beside,
    model,
  }
}
