import { foldName } from '@/lib/gazetteer/fold-name'
import {
  type CountryEvidence,
  type CountryWeights,
  withoutName,
} from '@/lib/gazetteer/resolve/article-countries'
import { type Bearer, populaceOf, seatOf } from '@/lib/gazetteer/spans/place-names'
import { kmBetween } from '@/lib/geo/distance'
import type { PlaceKind } from '@/lib/model/place'

type AnyPlace = Bearer['place']

/** What the text says about one mention, as far as it helps to tell namesakes apart. */
export type Surroundings = {
  /** The mention's name, folded and as written. */
  key: string
  name: string
  /** Countries that have a province of this name, and whether a country bears it: beside such a name, a region may stand in a row with it. */
  provinceIn: ReadonlySet<string>
  isCountry: boolean
  /** Places named beside the mention that may hold it: "X, Region", "X (Region)", "X in Region". */
  regions: readonly AnyPlace[]
  /** Places named right before it that it may hold: "Town, X". */
  towns: readonly AnyPlace[]
  /** The kind that a noun beside the name says. */
  saidKind: PlaceKind | null
}

export type ArticleGround = {
  countries: CountryEvidence
  /** Ids of provinces and counties that the article names, each with the name. */
  areas: ReadonlyMap<string, string>
  contains(outer: string, inner: string): boolean
  /** Countries of the crisis, where the article points at none. */
  own: ReadonlySet<string>
}

/** Each reason that speaks for a bearer, in the measure of powers of ten of its people. */
const votes = {
  country: 9,
  province: 6,
  islet: 5,
  canton: 4.2,
  capital: 1.2,
  alias: -2,
  letters: -4,
  beside: 8,
  saidKind: 4,
  areaNamed: 2,
  countryNamed: 1.5,
  countryShare: 1.5,
  near: 1.5,
  nearish: 0.7,
  own: 1,
  twinAtHand: -2.5,
}

const largeTown = 100_000 // people
const knownTown = 50_000
const islet = 5000 // people: of an island or a district that is counted among provinces

/** Does `outer` hold `inner`, by the ids that both carry? */
export function holds(outer: AnyPlace, inner: AnyPlace): boolean {
  if (outer.id === inner.id || inner.kind === 'country') return false
  if (outer.kind === 'country') return outer.country === inner.country
  if (outer.kind === 'province') return inner.kind !== 'province' && inner.province === outer.id
  return outer.kind === 'canton' && inner.kind === 'city' && inner.canton === outer.id
}

/** Provinces of countries that count their departments first are cantons here, and say so in their name. */
const isProvinceByName = ({ kind, name }: AnyPlace) =>
  kind === 'canton' && /^(?:provincia|province)\b/iu.test(name)

/** Is the place of the kind that the text says? */
const isOfKind = (place: AnyPlace, said: PlaceKind | null): boolean =>
  said !== null && (place.kind === said || (said === 'province' && isProvinceByName(place)))

function sizeOf({ place, as }: Bearer, saidSo: boolean): number {
  if (place.kind === 'country') return votes.country
  // "The province of X" says the whole name of what is called X for short.
  const lessened =
    as === 'name' || (saidSo && isProvinceByName(place)) ? 0 : as === 'alias' ? votes.alias : votes.letters
  // A district of an island in which no town is listed comes to mind no sooner than a county does.
  const isHardlyKnown = 'populace' in place && place.populace === 0
  if (place.kind === 'province' && !isHardlyKnown) {
    const isIslet = 'populace' in place && place.populace < islet
    return Math.max(isIslet ? votes.islet : votes.province, Math.log10(populaceOf(place) + 1)) + lessened
  }
  if (place.kind === 'canton' || place.kind === 'province') return votes.canton + lessened
  const people = Math.log10(Math.max(populaceOf(place), 300))
  return people + (seatOf(place) === 'country' ? votes.capital : 0) + lessened
}

const totalOf = (countries: CountryWeights) => [...countries.values()].reduce((sum, one) => sum + one, 0)

function nearness(place: AnyPlace, near: readonly AnyPlace[]): number {
  if (place.kind === 'country' || near.length === 0) return 0
  const km = Math.min(...near.map((other) => kmBetween(place, other)))
  return km < 120 ? votes.near : km < 400 ? votes.nearish : 0
}

export type Ranked = Bearer & { score: number; beside: AnyPlace | null; saidSo: boolean; inArea: boolean }

/** By the tree of areas: "England" holds a city of one of its counties. */
const isInside = (outer: AnyPlace, inner: AnyPlace, { contains }: ArticleGround) =>
  outer.country === inner.country &&
  outer.id !== inner.id &&
  outer.kind !== 'city' &&
  inner.kind !== 'country' &&
  outer.kind !== 'country' &&
  contains(outer.id, inner.id)

/** "Louisiana, Missouri", "China, Japan": more likely two areas than a town in one. */
const isRow = (region: AnyPlace, { provinceIn, isCountry }: Surroundings) =>
  region.kind === 'country' ? isCountry : provinceIn.has(region.country)

type Pointed = { countries: CountryWeights; total: number }

/** "The Colombian police found two bodies in Armenia": the article points at the large town's country, and at the other by its name alone. */
const hasTwinAtHand = (bearers: readonly Bearer[], { countries }: Pointed): boolean =>
  bearers.some(
    ({ place, as }) =>
      place.kind === 'city' &&
      as === 'name' &&
      populaceOf(place) >= knownTown &&
      (countries.get(place.country) ?? 0) >= 1,
  )

function rankOne(bearer: Bearer, around: Surroundings, ground: ArticleGround, pointed: Pointed): Ranked {
  const { countries, total } = pointed
  const { place } = bearer
  const region = around.regions.find((one) => holds(one, place) || isInside(one, place, ground))
  const isTown = place.kind === 'city' && populaceOf(place) >= largeTown
  const isSure = region !== undefined && (!isRow(region, around) || isTown)
  const beside =
    (isSure ? region : undefined) ??
    around.towns.find((town) => holds(place, town) || isInside(place, town, ground)) ??
    null
  const saidSo = isOfKind(place, around.saidKind)
  const isNamed = (id: string | null | undefined) =>
    id != null && id !== place.id && ground.areas.has(id) && ground.areas.get(id) !== around.name
  const inArea = isNamed(place.province) || isNamed(place.canton)
  const weight = countries.get(place.country) ?? 0
  const score =
    sizeOf(bearer, saidSo) +
    (beside ? votes.beside : 0) +
    (saidSo ? votes.saidKind : 0) +
    (inArea ? votes.areaNamed : 0) +
    (weight > 0 ? votes.countryNamed + (votes.countryShare * weight) / total : 0) +
    (total === 0 && ground.own.has(place.country) ? votes.own : 0)
  return { place, as: bearer.as, score, beside, saidSo, inArea }
}

const mostKnown = 8 // bearers, the most populous first; of the others only what the article points at counts, or the crisis where it points nowhere

/** A country and its capital of one name: the country, unless a noun says otherwise ("the city of X"). */
function withoutShadows(bearers: readonly Bearer[], { saidKind }: Surroundings): readonly Bearer[] {
  const countries = bearers.filter(({ place }) => place.kind === 'country').map(({ place }) => place.country)
  if (countries.length === 0) return bearers
  if (saidKind !== null && saidKind !== 'country') {
    const isSaid = bearers.some(({ place, as }) => place.kind === saidKind && as === 'name')
    return isSaid ? bearers.filter(({ place }) => place.kind !== 'country') : bearers
  }
  return bearers.filter(
    ({ place, as }) => place.kind === 'country' || (as === 'name' && !countries.includes(place.country)),
  )
}

/** Of two districts of a country the one that is called so: lists lend the name of one to the next. */
function withLentNames(bearers: readonly Bearer[], key: string): readonly Bearer[] {
  const called = bearers.filter(({ place }) => place.kind !== 'city' && foldName(place.name) === key)
  const isLent = ({ place, as }: Bearer) =>
    as === 'name' &&
    called.some(
      (one) =>
        one.place.kind === place.kind &&
        one.place.country === place.country &&
        // A strip of two million is meant before the district of its name.
        populaceOf(one.place) >= populaceOf(place),
    ) &&
    !called.some((one) => one.place.id === place.id)
  return bearers.map((bearer) => (isLent(bearer) ? { ...bearer, as: 'alias' as const } : bearer))
}

/** Bearers of a name by how much speaks for each, the likeliest first. */
export function rankBearers(
  bearers: readonly Bearer[],
  around: Surroundings,
  ground: ArticleGround,
): Ranked[] {
  const countries = withoutName(ground.countries, around.key)
  const pointed = { countries, total: totalOf(countries) }
  const mayCount = ({ place }: Bearer, index: number) =>
    index < mostKnown ||
    place.kind !== 'city' ||
    countries.has(place.country) ||
    (countries.size === 0 && ground.own.has(place.country)) ||
    around.regions.some((region) => holds(region, place) || isInside(region, place, ground)) ||
    around.towns.some((town) => holds(place, town))
  const known = withLentNames(withoutShadows(bearers, around).filter(mayCount), around.key)
  const twin = known.some(({ place }) => place.kind === 'country') && hasTwinAtHand(known, pointed)
  const lessened = ({ place }: Bearer) =>
    twin && place.kind === 'country' && !countries.has(place.country) ? votes.twinAtHand : 0
  return known
    .map((bearer) => {
      const ranked = rankOne(bearer, around, ground, pointed)
      return { ...ranked, score: ranked.score + lessened(bearer) }
    })
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
}

const mostCompared = 6 // of the likeliest: nearness lifts none of the others to the top

/** The same once it is known where the mentions around it lie. */
export function rankByNearness(ranked: readonly Ranked[], near: readonly AnyPlace[]): readonly Ranked[] {
  if (near.length === 0 || ranked.length < 2) return ranked
  return ranked
    .slice(0, mostCompared)
    .map((one) => ({ ...one, score: one.score + nearness(one.place, near) }))
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
}
