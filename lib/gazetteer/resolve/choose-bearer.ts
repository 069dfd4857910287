import { unlistedTownBefore } from '@/lib/gazetteer/names/in-brackets'
import { type CountryWeights, withoutName } from '@/lib/gazetteer/resolve/article-countries'
import { doubtOf, strayOf, whereOf } from '@/lib/gazetteer/resolve/doubt'
import { namesakeAtHome } from '@/lib/gazetteer/resolve/namesake-at-home'
import { isCapital, isOwnCapital, isOwnCity } from '@/lib/gazetteer/resolve/own-city'
import { isQuarterOf } from '@/lib/gazetteer/resolve/own-towns'
import { holds, type Ranked } from '@/lib/gazetteer/resolve/rank-bearers'
import type { Choice } from '@/lib/gazetteer/resolve/resolve-facility'
import {
  type AnyPlace,
  type AnywhereContext,
  surroundingsOf,
  wellKnown,
} from '@/lib/gazetteer/resolve/surroundings'
import { wideNouns } from '@/lib/gazetteer/spans/lexicon-spans'
import { continents, isNatural } from '@/lib/gazetteer/spans/lexicon-wide'
import { populaceOf, seatOf } from '@/lib/gazetteer/spans/place-names'
import { kmBetween } from '@/lib/geo/distance'
import { isRegion } from '@/lib/model/place'

const margin = 0.5 // powers of ten: less tells two namesakes apart too weakly
const blindMargin = 1 // where the article points at no country
const sameTownKm = 100

/** The same spot under two heads: a city and the province around it, two records of one town. */
const isOneSpot = (a: AnyPlace, b: AnyPlace) =>
  holds(a, b) || holds(b, a) || (a.country === b.country && kmBetween(a, b) < sameTownKm)

function reasonOf(best: Ranked, countries: CountryWeights, nameOf: AnywhereContext['nameOf']): string {
  const { place } = best
  const kind = `the ${place.kind} of that name`
  if (best.beside) return `${kind}: the article names ${best.beside.name} beside it`
  if (place.kind === 'country') return kind
  const where = `${kind} in ${nameOf(place.country) ?? place.country}`
  if (best.inArea) return `${where}: the article names its region`
  if (countries.has(place.country)) return `${where}, which the article points at`
  return `${where}: the best known of that name`
}

/**
 * "A and X" where A can only be a province, or "B, ..., X" where B is a town in the province X: the province is meant.
 * A town in the same row says the opposite, and a quarter of the city of that name says nothing.
 */
function isProvinceThere(
  province: AnyPlace,
  twin: AnyPlace,
  index: number,
  settled: readonly (AnyPlace | null)[],
  { lists, mentions }: AnywhereContext,
): boolean {
  const row = (lists[index]?.row ?? []).filter((other) => other !== index)
  const others = row.flatMap((other) => settled[other] ?? [])
  if (others.some(({ kind }) => kind === 'city')) return false
  if (others.some(({ kind, country }) => kind === 'province' && country === province.country)) return true
  const own = mentions[index]?.name
  return settled.some(
    (place, other) =>
      place?.kind === 'city' &&
      place.id !== twin.id &&
      mentions[other]?.name !== own &&
      holds(province, place) &&
      !isQuarterOf(place, twin),
  )
}

/** The province that a town is called after, where it stands in a row with provinces. */
function provinceInRow(
  { place }: Ranked,
  ranked: readonly Ranked[],
  index: number,
  settled: readonly (AnyPlace | null)[],
  { lists }: AnywhereContext,
): AnyPlace | null {
  const row = (lists[index]?.row ?? []).filter((other) => other !== index)
  const others = row.flatMap((other) => settled[other] ?? [])
  if (
    place.kind !== 'city' ||
    others.length === 0 ||
    others.some(({ kind, country }) => kind !== 'province' || country !== place.country)
  )
    return null
  return ranked.find((one) => one.place.kind === 'province' && holds(one.place, place))?.place ?? null
}

/** The city of a province's name, where nothing says that the province is meant. */
function cityRather(
  best: Ranked,
  ranked: readonly Ranked[],
  index: number,
  settled: readonly (AnyPlace | null)[],
  context: AnywhereContext,
): AnyPlace | null {
  if (best.place.kind !== 'province' || best.saidSo || isInBrackets(index, context)) return null
  // The city of the prefecture X in the region X.
  const areas = ranked.filter(
    ({ place }) => place.kind === 'province' && place.country === best.place.country,
  )
  const twin = ranked.find((one) => areas.some(({ place, as }) => isTwin(one, place, as === 'alias')))
  if (!twin || (best.beside && !twin.beside)) return null
  if (populaceOf(twin.place) < wellKnown && !isSeat(twin.place)) return null
  if (saysWide(index, context) || isProvinceThere(best.place, twin.place, index, settled, context))
    return null
  return twin.place
}

const dwarfs = 4 // times as many people

/** "Nine died in Trujillo": of a town that its province brings to mind and a great city elsewhere of which the article says as little. */
const greaterElsewhere = (
  city: AnyPlace,
  { inArea, beside }: Ranked,
  ranked: readonly Ranked[],
  countries: CountryWeights,
): Ranked | undefined =>
  inArea || beside || countries.has(city.country)
    ? undefined
    : ranked.find(
        ({ place, as }) =>
          place.kind === 'city' &&
          as === 'name' &&
          place.country !== city.country &&
          populaceOf(place) >= dwarfs * populaceOf(city),
      )

/** Of two the likelier; null where either may be meant. */
function likelier(best: Ranked, rival: Ranked, ground: AnywhereContext['ground']): Ranked | null {
  if (isOwnCapital(best, rival, ground) || isOwnCity(best, rival, ground)) return best
  const enough = ground.countries.weights.size > 0 ? margin : blindMargin
  if (best.score - rival.score >= enough) return best
  // "Washington" is the government before it is the state
  const capital = [best, rival].find(({ place }) => isCapital(place))
  return capital && best.place.country === rival.place.country ? capital : null
}

/** The likeliest bearer, or none where two are as likely or the best is unlikely. `settled`: what the others stand for. */
export function choose(
  ranked: readonly Ranked[],
  index: number,
  context: AnywhereContext,
  settled: readonly (AnyPlace | null)[] = [],
): Choice {
  const [best] = ranked
  const { nameOf, ground, mentions } = context
  const countries = withoutName(ground.countries, mentions[index]?.key ?? '')
  if (!best) return { place: null, reason: 'no place of that name is known' }
  if (isElsewhere(best, index, context))
    return { place: null, reason: `no index holds a place called ${context.mentions[index]?.name}` }
  const doubt = doubtOf(best, index, surroundingsOf(index, context), context)
  if (doubt) return { place: null, reason: doubt }
  const answer = (one: Ranked): Choice => ({ place: one.place, reason: reasonOf(one, countries, nameOf) })
  const near = namesakeAtHome(best, ranked, countries, ground.own)
  if (near) return near.sure ? answer(near.here) : neither(best, near.here, nameOf)
  const stray = strayOf(best, index, countries, context)
  if (stray) return { place: null, reason: stray }
  const inRow = best.saidSo || best.beside ? null : provinceInRow(best, ranked, index, settled, context)
  if (inRow) return { place: inRow, reason: 'the province of that name: it stands in a row of such' }
  const city = cityRather(best, ranked, index, settled, context)
  const greater = city && !ground.own.has(city.country) && greaterElsewhere(city, best, ranked, countries)
  if (greater) return answer(greater)
  if (city)
    return {
      place: city,
      reason: `the city of that name in ${nameOf(city.country)}: nothing says that the province is meant`,
    }
  const ownCountry = ranked.find(({ place }) => place.kind === 'country' && ground.own.has(place.country))
  if (ownCountry && isNamedAlone(index, context)) return answer(ownCountry)
  const rival = ranked.find(({ place }) => place.id !== best.place.id && !isOneSpot(place, best.place))
  if (!rival) return answer(best)
  const chosen = likelier(best, rival, ground)
  return chosen ? answer(chosen) : neither(best, rival, nameOf)
}

const neither = ({ place: a }: Ranked, { place: b }: Ranked, nameOf: AnywhereContext['nameOf']): Choice => ({
  place: null,
  reason: `${whereOf(a, nameOf)} or ${whereOf(b, nameOf)}: nothing in the article tells them apart`,
})

/** "in TOWN (X)": what holds the town, though no index holds the town itself. */
const isInBrackets = (index: number, { mentions, lists, text }: AnywhereContext): boolean => {
  const own = mentions[index]
  return own !== undefined && unlistedTownBefore(own, lists[index], text) !== null
}

/** Not "Peru, Indiana": nothing behind the name says where it lies. */
const isNamedAlone = (index: number, context: AnywhereContext): boolean =>
  surroundingsOf(index, context).regions.length === 0

/** "Northern X", "X county": the area, not its town. */
function saysWide(index: number, { text, mentions }: AnywhereContext): boolean {
  const { start = 0, end = 0, noun } = mentions[index] ?? {}
  return (
    wideNouns.has(noun ?? '') ||
    /\b(?:(?:north|south|east|west|northeast|northwest|southeast|southwest)ern|upstate)[^\S\n]$/iu.test(
      text.slice(Math.max(0, start - 14), start),
    ) ||
    /^[^\S\n](?:county|counties|region|prefecture|governorate|district)\b/u.test(text.slice(end, end + 14))
  )
}

/** "The Amazon", "the Pyrenees", "los Andes": no town or county called after them. A region of our own list is what it says. */
function isElsewhere({ place }: Ranked, index: number, context: AnywhereContext): boolean {
  const { text, mentions, ground } = context
  const { key = '', start = 0 } = mentions[index] ?? {}
  if (isRegion(place.id) || place.kind === 'country') return false
  // One country counts the whole belt's name among its provinces.
  if (key === 'sahel' && !withoutName(ground.countries, key).has(place.country)) return true
  return (
    continents.has(key) ||
    (isNatural(key) && /\b(?:[Tt]he|THE|los|las)[^\S\n]$/u.test(text.slice(Math.max(0, start - 5), start)))
  )
}

const seatSize = 20_000 // people

/** A town that people know as the capital of what bears its name. */
const isSeat = (city: AnyPlace) => seatOf(city) !== null && populaceOf(city) >= seatSize

/** A city in the province of its name. */
const isTwin = ({ place: city, as }: Ranked, province: AnyPlace, byAlias = false) =>
  city.kind === 'city' &&
  // The city Al Kut of the province Wasit, both of which the index knows as "Kut" too.
  (as === 'name' || byAlias || isCityNamed(city, province)) &&
  (holds(province, city) || isNear(city, province))

/** "X City" in the province X. */
const isCityNamed = (city: AnyPlace, province: AnyPlace) => city.name.startsWith(`${province.name} `)

const isNear = (a: AnyPlace, b: AnyPlace) => a.country === b.country && kmBetween(a, b) < 50
