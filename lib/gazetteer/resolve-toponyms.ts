import type { Found } from '@/lib/gazetteer/find-toponyms'
import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { indexOf } from '@/lib/gazetteer/name-index'
import type { DatelineCapital } from '@/lib/gazetteer/names/dateline-capital'
import { findLists } from '@/lib/gazetteer/names/lists'
import type { Mention, ResolveContext } from '@/lib/gazetteer/names/mention'
import type { CountryWeights } from '@/lib/gazetteer/resolve/article-countries'
import { orNamesake } from '@/lib/gazetteer/resolve/namesake-abroad'
import { countryBehind, inNation, nationsBeside } from '@/lib/gazetteer/resolve/nation-beside'
import { isCapital } from '@/lib/gazetteer/resolve/own-city'
import type { ArticleGround } from '@/lib/gazetteer/resolve/rank-bearers'
import { resolveAbroad } from '@/lib/gazetteer/resolve/resolve-abroad'
import { resolveAnywhere } from '@/lib/gazetteer/resolve/resolve-anywhere'
import { isProvinceOnly, resolveArea } from '@/lib/gazetteer/resolve/resolve-area'
import { type Choice, resolveFacility, surelyNamed } from '@/lib/gazetteer/resolve/resolve-facility'
import { resolveUnlisted } from '@/lib/gazetteer/resolve/resolve-unlisted'
import { asState } from '@/lib/gazetteer/resolve/state-with-counties'
import { toPlace } from '@/lib/gazetteer/to-place'
import { kmBetween } from '@/lib/geo/distance'
import type { GazetteerPlace } from '@/lib/model/place'
import type { Toponym } from '@/lib/model/reading'

/** What each mention stands for by itself and by what stands around it, before prisons of no list and short names. */
function choicesFor(
  { mentions, dateline }: Found,
  { text, countries: own }: ResolveContext,
  ground: ArticleGround,
  gazetteer: Gazetteer,
): Choice[] {
  const { facilities } = indexOf(gazetteer)
  const lists = findLists(mentions, text)
  const elsewhere = surelyNamed(mentions, facilities)
  const named = mentions.filter(({ facility }) => !facility).flatMap(({ areas }) => areas)
  const regions = new Set(named.filter(({ kind }) => kind === 'province').map(({ id }) => id))
  const provinceOnly = mentions.map(isProvinceOnly)
  const context = { mentions, lists, text, countries: own, gazetteer, regions, provinceOnly }
  const nations = mentions.map((mention) => nationsBeside(mention, text, gazetteer))
  const anywhere = resolveAnywhere({
    text,
    mentions,
    lists,
    ground,
    nameOf: (id) => gazetteer.find(id)?.name,
    nationsOf: (index) => (nations[index]?.countries ?? []).flatMap((id) => gazetteer.find(id) ?? []),
  })
  return mentions.map((mention, index) => {
    if (dateline?.start === mention.start) return asCapital(dateline)
    if (mention.facility) return resolveFacility(mention, facilities, gazetteer, elsewhere)
    const choice = mention.bearers
      ? (anywhere[index] ?? unknown(mention))
      : doubtNeighbour(
          mention,
          doubtAbroad(mention, resolveArea(mention, index, context), ground, gazetteer),
          ground,
          gazetteer,
        )
    const named = orNamesake(index, choice, { mentions, text, ground, gazetteer })
    const isSaid = (nations[index]?.countries.length ?? 0) > 0 || named.place === null
    const beside = isSaid ? nations[index] : countryBehind(index, named.place, mentions, lists[index], text)
    return asState(mention, inNation(mention, named, beside, { gazetteer, own: ground.own }), text)
  })
}

/** What each mention stands for and why, or why it stays open. One toponym for each mention, in the same order. */
export function resolveToponyms(found: Found, resolving: ResolveContext, gazetteer: Gazetteer): Toponym[] {
  const { mentions, countries } = found
  const { text } = resolving
  const ground: ArticleGround = {
    countries,
    areas: areasOf(mentions, countries.weights),
    own: new Set(resolving.countries),
    contains: gazetteer.contains,
  }
  const choices = choicesFor(found, resolving, ground, gazetteer)
  const known = resolveAbroad(mentions, choices, text, indexOf(gazetteer).facilities, ground)
  const isTaken = (id: string) => gazetteer.find(id) !== undefined
  const all = shortNames(mentions, resolveUnlisted(mentions, known, text, ground, isTaken))
  const placeAt = new Map(mentions.map(({ start }, index) => [start, all[index]?.place ?? null]))
  return mentions.map((mention, index) => {
    const own = partOfTown(mention, placeAt) ?? all[index] ?? unknown(mention)
    const { place, reason } = ofQuarter(own, gazetteer)
    const { start, end, text: said } = mention
    return {
      start,
      end,
      text: said,
      place: place ? toPlace(place) : null,
      reason: reason || unknown(mention).reason,
    }
  })
}

const asCapital = ({ place }: DatelineCapital): Choice => ({
  place,
  reason: 'the capital of that name: an agency names the country behind any other town',
})

const unknown = ({ name }: { name: string }): Choice => ({
  place: null,
  reason: `no index holds a place called ${name}`,
})

/** A district of no index stands for the town that the article puts it in. */
function partOfTown({ partOf, name }: Mention, placeAt: ReadonlyMap<number, Choice['place']>): Choice | null {
  const town = partOf === undefined ? null : placeAt.get(partOf)
  return town ? { place: town, reason: `the article puts ${name} in ${town.name}` } : null
}

const longName = /^(?:ciudad (?:de )?(?<short>.+)|(?<named>.+) city)$/

/** "Rio", of "Rio de Janeiro": the first word, or words, of a name told in full. */
const begins = (long: string, short: string): boolean => long.startsWith(`${short} `)

/**
 * "X", in an article that names Ciudad X: that city, unless X is a country or province; and where nothing else tells
 * what X is, what the article names by a longer name that begins so.
 */
function shortNames(mentions: readonly Mention[], choices: readonly Choice[]): Choice[] {
  const cities = new Map<string, Choice>()
  for (const [index, { name, facility }] of mentions.entries()) {
    const { short, named } = facility ? {} : (longName.exec(foldName(name))?.groups ?? {})
    const choice = choices[index]
    if ((short ?? named) && choice?.place?.kind === 'city') cities.set(short ?? named ?? '', choice)
  }
  const long = mentions.flatMap(({ name, facility }, index) => {
    const choice = choices[index]
    return !facility && choice?.place && / /.test(name) ? [{ name: foldName(name), choice }] : []
  })
  return choices.map((choice, index) => {
    const { name = '', facility } = mentions[index] ?? {}
    const told = choice.place || facility ? undefined : long.find((one) => begins(one.name, foldName(name)))
    if (told?.choice.place) return { place: told.choice.place, reason: `short for ${told.choice.place.name}` }
    const city = facility ? undefined : cities.get(foldName(name))
    const isTown = choice.place?.kind === 'canton' || choice.place?.kind === 'city'
    return city?.place && isTown ? { place: city.place, reason: `short for ${city.place.name}` } : choice
  })
}

/** A quarter of the crisis's own stands for the town that its canton is called after. */
function ofQuarter(choice: Choice, gazetteer: Gazetteer): Choice {
  const { place } = choice
  if (place?.kind !== 'city' || place.precision !== 'neighbourhood') return choice
  const canton = gazetteer.find(place.canton ?? '')
  const town = gazetteer
    .all('city')
    .find(({ name, canton: own }) => name === canton?.name && own === canton?.id)
  return town ? { place: town, reason: `${place.name} is a quarter of ${town.name}` } : choice
}

const far = 1000 // km

/** "Washington" is the capital sooner than the state at the other end of the country. */
const isOvershadowed = (place: GazetteerPlace, others: readonly GazetteerPlace[]) =>
  others.some((other) => isCapital(other) && other.country === place.country && kmBetween(place, other) > far)

/** Provinces and counties that the article names, as far as it is clear which. */
function areasOf(mentions: readonly Mention[], countries: CountryWeights): Map<string, string> {
  const areas = new Map<string, string>()
  for (const { name, facility, areas: places } of mentions) {
    const wide = facility
      ? []
      : places.filter(
          (place) => (place.kind === 'province' || place.kind === 'canton') && !isOvershadowed(place, places),
        )
    for (const { id, country } of wide)
      if (wide.length === 1 || (countries.get(country) ?? 0) > 0) areas.set(id, name)
  }
  return areas
}

const wellKnown = 100_000 // people

const toldOf = 2 // weight of a country's own name

/** "Dos colombianos" alone names no place there. */
const namesPlaceIn = (country: string, { countries }: ArticleGround): boolean =>
  [...countries.ofName.values()].some((said) => said.country === country && said.weight >= 1)

/** What else than names that a place of the other country bears too points at the crisis's own country. */
function surelyHome(
  country: string,
  other: string,
  { countries }: ArticleGround,
  { world }: Gazetteer,
): number {
  const shared = [...countries.ofName].filter(
    ([name, said]) =>
      said.country === country &&
      world.named(name).some(({ place, as }) => as === 'name' && place.country === other),
  )
  const ofShared = shared.reduce((sum, [, { weight }]) => sum + weight, 0)
  return (countries.weights.get(country) ?? 0) - ofShared
}

/**
 * A town of the crisis in a report that speaks of another country alone, where towns are called so too: "Santa Rosa", told of
 * police in Peru.
 */
function doubtNeighbour(
  mention: Mention,
  choice: Choice,
  ground: ArticleGround,
  gazetteer: Gazetteer,
): Choice {
  const { place } = choice
  const { weights } = ground.countries
  if (!place || !(place.kind === 'city' || place.kind === 'canton') || !ground.own.has(place.country))
    return choice
  const [most] = [...weights].filter(([country]) => !ground.own.has(country)).sort(([, a], [, b]) => b - a)
  if (!most || most[1] < toldOf || !namesPlaceIn(most[0], ground)) return choice
  const rivals = gazetteer.world
    .named(mention.name)
    .filter(({ place: { country, kind }, as }) => as === 'name' && kind === 'city' && country === most[0])
  const [rival, ...others] = rivals
  if (!rival || surelyHome(place.country, most[0], ground, gazetteer) > 0) return choice
  const country = gazetteer.find(most[0])?.name
  return others.length === 0
    ? {
        place: rival.place,
        reason: `the city of that name in ${country}, the one country that the article points at`,
      }
    : {
        place: null,
        reason: `places called ${mention.name} lie in ${country}; nothing in the article tells them apart`,
      }
}

/** A village of the crisis that has a large namesake abroad, in an article that points at no country: either may be meant. */
function doubtAbroad(mention: Mention, choice: Choice, ground: ArticleGround, gazetteer: Gazetteer): Choice {
  const { place } = choice
  if (!place || !mention.uncertain.includes(place.id) || ground.countries.weights.size > 0) return choice
  const [rival] = gazetteer.world.named(mention.name).filter(({ as }) => as === 'name')
  if (!rival || rival.place.populace < wellKnown) return choice
  const where = [place, rival.place].map(
    ({ name, country }) => `${name}, ${gazetteer.find(country)?.name ?? country}`,
  )
  return { place: null, reason: `${where.join(' or ')}: nothing in the article tells them apart` }
}
