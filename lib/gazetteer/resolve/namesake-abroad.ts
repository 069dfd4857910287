import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Mention } from '@/lib/gazetteer/names/mention'
import { enoughSaid, withoutName } from '@/lib/gazetteer/resolve/article-countries'
import type { ArticleGround } from '@/lib/gazetteer/resolve/rank-bearers'
import type { Choice } from '@/lib/gazetteer/resolve/resolve-facility'
import { closeGap, gapBetween, wellKnown } from '@/lib/gazetteer/resolve/surroundings'
import { populaceOf, seatOf } from '@/lib/gazetteer/spans/place-names'
import { kmBetween } from '@/lib/geo/distance'

/** Where a name that first comes to mind for a place of the crisis, or for a country, stands for a namesake elsewhere. */

type Context = { mentions: readonly Mention[]; text: string; ground: ArticleGround; gazetteer: Gazetteer }

/** "El Tambo, Cauca": a town of the crisis's own, beside a province of another country that has one of its name. */
function inProvinceBehind(index: number, { place }: Choice, context: Context): Choice | null {
  const [own, region] = context.mentions.slice(index, index + 2)
  const gap = gapBetween(context.text, own, region)
  const isTown = place?.kind === 'city' || place?.kind === 'canton'
  if (!place || !isTown || !own || own.bearers || !region || region.facility) return null
  if (gap === null || !closeGap.test(gap)) return null
  const outer = region.bearers?.map((bearer) => bearer.place) ?? region.areas
  const provinces = outer.filter(({ kind }) => kind === 'province')
  if (outer.some(({ country }) => country === place.country)) return null
  const [there] = context.gazetteer.world
    .named(own.name)
    .filter(({ place: other, as }) => as === 'name' && provinces.some(({ id }) => id === other.province))
  return there ? { place: there.place, reason: `the article puts ${own.name} in ${region.name}` } : null
}

/** "Trinidad", in an article that points at Bolivia: no island state, which is called so for short alone. */
function townForShortName(index: number, { place }: Choice, context: Context): Choice | null {
  const { name, facility } = context.mentions[index] ?? {}
  if (place?.kind !== 'country' || !name || facility || foldName(place.name) === foldName(name)) return null
  const weights = withoutName(context.ground.countries, foldName(name))
  if (weights.has(place.country)) return null
  const [town] = context.gazetteer.world
    .named(name)
    .filter(
      ({ place: other, as }) =>
        as === 'name' &&
        other.kind === 'city' &&
        populaceOf(other) >= wellKnown &&
        ((weights.get(other.country) ?? 0) > 0 ||
          (weights.size === 0 && context.ground.own.has(other.country))),
    )
  if (!town) return null
  const country = context.gazetteer.find(town.place.country)?.name
  const why = weights.size > 0 ? 'which the article points at' : 'which the crisis is about'
  return { place: town.place, reason: `the city of that name in ${country}, ${why}` }
}

const manyCountries = 7
const amongNeighbours = 700 // km

/** "Vecinos de Santa Lucía", in an article on Bolivia: towns and quarters of half the world are called so, and one country. */
function noCountryMeant(index: number, { place }: Choice, context: Context): Choice | null {
  const { name } = context.mentions[index] ?? {}
  if (place?.kind !== 'country' || !name) return null
  const weights = withoutName(context.ground.countries, foldName(name))
  if (weights.size === 0 || weights.has(place.country)) return null
  const told = [...weights.keys()].flatMap((id) => context.gazetteer.find(id) ?? [])
  if (told.some((country) => kmBetween(country, place) < amongNeighbours)) return null
  const towns = context.gazetteer.world
    .named(name)
    .filter(({ place: town, as }) => as === 'name' && town.kind === 'city')
  const isOfMany = new Set(towns.map(({ place: town }) => town.country)).size >= manyCountries
  return isOfMany
    ? { place: null, reason: `${place.name} is a country of which the article does not speak` }
    : null
}

/** Of a name that begins so, the one town of note in a country at which the article firmly points. */
function townForFirstWords(index: number, { place }: Choice, context: Context): Choice | null {
  const { name, facility, areas = [] } = context.mentions[index] ?? {}
  const weights = withoutName(context.ground.countries, foldName(name ?? ''))
  const isFar =
    place?.kind === 'city' && !weights.has(place.country) && !context.ground.own.has(place.country)
  if (!isFar || !name || facility || areas.some(({ country }) => weights.has(country))) return null
  const towns = context.gazetteer.world
    .beginning(`${foldName(name)} de`, most)
    .filter(
      ({ place: town, as }) =>
        as === 'name' &&
        town.kind === 'city' &&
        (seatOf(town) === 'province' || populaceOf(town) >= wellKnown) &&
        (weights.get(town.country) ?? 0) >= enoughSaid,
    )
  const [town, ...others] = towns
  if (!town || others.some((other) => other.place.id !== town.place.id)) return null
  return {
    place: town.place,
    reason: `short for ${town.place.name}, in a country that the article points at`,
  }
}
const most = 200 // names

/** The choice for a name, or the namesake abroad that the article speaks of. */
export const orNamesake = (index: number, choice: Choice, context: Context): Choice =>
  inProvinceBehind(index, choice, context) ??
  townForShortName(index, choice, context) ??
  noCountryMeant(index, choice, context) ??
  townForFirstWords(index, choice, context) ??
  choice
