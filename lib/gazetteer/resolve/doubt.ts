import { isToldAsPlace } from '@/lib/gazetteer/names/told-as-place'
import { type CountryWeights, enoughSaid, withoutName } from '@/lib/gazetteer/resolve/article-countries'
import { isFarOff } from '@/lib/gazetteer/resolve/namesake-at-home'
import { isOwnTown } from '@/lib/gazetteer/resolve/own-towns'
import type { ArticleGround, Ranked, Surroundings } from '@/lib/gazetteer/resolve/rank-bearers'
import {
  type AnyPlace,
  type AnywhereContext,
  behindComma,
  gapBetween,
} from '@/lib/gazetteer/resolve/surroundings'
import { type Bearer, populaceOf } from '@/lib/gazetteer/spans/place-names'
import { compassEn, compassEs } from '@/lib/text/compass'

/** A place with its province and country, as a reason names it. */
export function whereOf(place: AnyPlace, nameOf: AnywhereContext['nameOf']): string {
  const province = place.kind === 'province' ? undefined : nameOf(place.province ?? '')
  const country = nameOf(place.country) ?? place.country
  return [place.name, province, place.kind === 'country' ? undefined : country].filter(Boolean).join(', ')
}

const side = `(?:${compassEn})(?:ern)?|central|centre|center|centro|${compassEs}`
/** "X, in northern Y", "X, en el norte de Y", "X, northern Y". */
const inPartOf = new RegExp(
  `^,[^\\S\\n]+(?:(?:in|en)[^\\S\\n]+(?:(?:the|el|la)[^\\S\\n]+)?)?(?:${side})(?:[^\\S\\n]+(?:of|de))?[^\\S\\n]+$`,
  'iu',
)
/** "X, in Y", of a country. */
const inCountry = /^,[^\S\n]+(?:in|en)[^\S\n]+(?:the[^\S\n]+|el[^\S\n]+)?$/iu

/** Does what stands between a name and the region behind it say that it lies there? */
export const saysThere = (gap: string, region: AnyPlace): boolean =>
  behindComma.test(gap) || inPartOf.test(gap) || (region.kind === 'country' && inCountry.test(gap))

const dominance = 2 // times what points at another country by its people alone

/**
 * Why the best of the known bearers is still none: it lies in a country that the article never speaks of, or in another
 * than the region named right behind it. Small places are missing from every index.
 */
export function doubtOf(
  { place, beside }: Ranked,
  index: number,
  around: Surroundings,
  context: AnywhereContext,
) {
  const { ground, nameOf, lists, mentions, text } = context
  const countries = withoutName(ground.countries, around.key)
  const said = [...countries.values()].reduce((sum, one) => sum + one, 0)
  const isLittle = isOwnTown(place) || populaceOf(place) < knownAbroad
  const isHere = said === 0 || [...countries.keys()].some((country) => ground.own.has(country))
  const isStray = isLittle && !ground.own.has(place.country) && !countries.has(place.country)
  // "The Sánchez government", "Sánchez ordered": no district abroad either.
  const mayBePerson = isOwnTown(place) || (place.kind === 'canton' && isStray && isHere && !beside)
  const isOwn = ground.own.has(place.country) && countries.has(place.country)
  if (mayBePerson && !isToldAsPlace(index, text, mentions, isOwn))
    return `the article says ${around.name} as it would say a person's name`
  if (beside || place.kind === 'country') return null
  const [region] = around.regions
  const gap = gapBetween(text, mentions[index], mentions[index + 1])
  const isPair =
    (lists[index]?.row.length ?? 1) <= 2 && gap !== null && region !== undefined && saysThere(gap, region)
  if (isPair && around.regions.every(({ country }) => country !== place.country))
    return `no ${around.name} is known in ${region.name}, which the article names beside it`
  const isSmall = place.kind !== 'canton' && isLittle && !ground.own.has(place.country)
  const isTown = place.kind === 'city'
  if (isSmall && isStray && (said >= enoughSaid || (isTown && isHere) || isOwnTown(place)))
    return `${whereOf(place, nameOf)} lies in a country that the article does not speak of`
  if (isSmall && isTown && namesOnlyItsPeople(place.country, around.key, countries, ground))
    return `${whereOf(place, nameOf)} lies in a country of which the article names no place`
  return null
}

const manyCountries = 7
const twoTowns = 2 // weight of two towns of a country
const greatCity = 2_000_000 // people

/**
 * "San José", "Santa Cruz": towns of half the world are called so, and one that an article on another country names lies in it,
 * though no index holds it.
 */
export function strayOf(
  best: Ranked,
  index: number,
  countries: CountryWeights,
  { ground, mentions, nameOf }: AnywhereContext,
): string | null {
  const { place } = best
  if (place.kind === 'country')
    return isCityElsewhere(best, mentions[index]?.bearers ?? [], countries, ground)
      ? `${place.name} is a country of which the article does not speak`
      : null
  if (countries.size === 0 || place.kind !== 'city' || populaceOf(place) >= greatCity) return null
  if (!isFarOff(best, countries, ground.own)) return null
  const towns = (mentions[index]?.bearers ?? []).filter(
    (one) => one.as === 'name' && one.place.kind === 'city',
  )
  return new Set(towns.map((one) => one.place.country)).size >= manyCountries
    ? `${whereOf(place, nameOf)} lies in a country that the article does not speak of`
    : null
}

/** "En Granada", in a report on Colombia: a country is called so, a city elsewhere, and a town there too. */
function isCityElsewhere(
  { place, beside, saidSo }: Ranked,
  bearers: readonly Bearer[],
  countries: CountryWeights,
  { own }: ArticleGround,
): boolean {
  if (beside || saidSo || countries.has(place.country) || own.has(place.country)) return false
  const towns = bearers.filter((one) => one.as === 'name' && one.place.kind === 'city')
  return (
    towns.some((one) => one.place.country !== place.country && populaceOf(one.place) >= knownAbroad) &&
    towns.some((one) => (countries.get(one.place.country) ?? 0) >= twoTowns)
  )
}

/** "Mexican cartels" in an article on Honduras: some people come from there, and no place there is told of. */
function namesOnlyItsPeople(
  country: string,
  key: string,
  weights: CountryWeights,
  { countries }: ArticleGround,
): boolean {
  const named = new Map<string, number>()
  for (const [name, { country: of, weight }] of countries.ofName)
    if (name !== key) named.set(of, (named.get(of) ?? 0) + weight)
  const most = Math.max(0, ...named.values())
  return !named.has(country) && most >= enoughSaid && dominance * (weights.get(country) ?? 0) <= most
}

const knownAbroad = 100_000 // people
