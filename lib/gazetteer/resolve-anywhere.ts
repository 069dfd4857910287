import { distanceKm } from '@/lib/geo/distance'
import type { PlaceKind } from '@/lib/model/place'
import type { ListPlace } from './lists'
import type { Mention } from './mention'
import {
  type ArticleGround,
  holds,
  type Ranked,
  rankBearers,
  rankByNearness,
  type Surroundings,
} from './rank-bearers'
import type { Choice } from './resolve-facility'
import { type Bearer, populaceOf } from './spans/place-names'

type AnyPlace = Bearer['place']

export type AnywhereContext = {
  text: string
  mentions: readonly Mention[]
  lists: readonly ListPlace[]
  ground: ArticleGround
  nameOf(id: string): string | undefined
}

const closeGap =
  /^[^\S\n]*(?:,|\(|,?[^\S\n](?:in|en|of|de|del|state of|estado de)(?:[^\S\n](?:the|el|la|northern|southern|eastern|western|central))?)[^\S\n]*$/iu
const behindComma = /^(?:\.?,[^\S\n]+|\.?[^\S\n]\()$/u
const longestGap = 24 // characters

const placesOf = (mention: Mention | undefined): readonly AnyPlace[] =>
  !mention || mention.facility ? [] : (mention.bearers?.map(({ place }) => place) ?? mention.areas)

const isWide = ({ kind }: AnyPlace) => kind !== 'city' && kind !== 'prison'

function gapBetween(text: string, a: Mention | undefined, b: Mention | undefined): string | null {
  if (!a || !b || b.start < a.end || b.start - a.end > longestGap) return null
  return text.slice(a.end, b.start)
}

const hasArea = (mention: Mention | undefined) =>
  mention?.bearers?.some(
    ({ place, as }) => as === 'name' && (place.kind === 'province' || place.kind === 'country'),
  ) ?? false

const hasCity = (mention: Mention | undefined) =>
  mention?.bearers?.some(
    ({ place, as }) => as === 'name' && place.kind === 'city' && populaceOf(place) >= wellKnown,
  ) ?? false

/** "Cork, Ireland": a town of note and what holds it. */
const isTownIn = (town: Mention | undefined, region: Mention | undefined) =>
  placesOf(region).some(
    (outer) =>
      isWide(outer) &&
      placesOf(town).some(
        (place) => place.kind === 'city' && populaceOf(place) >= wellKnown && holds(outer, place),
      ),
  )

const shortestRow = 3 // "Town, Region" is two

const hasCountry = (mention: Mention | undefined) =>
  mention?.bearers?.some(({ place }) => place.kind === 'country') ?? false

/** "Louisiana, Missouri and Texas": a row of provinces, or of countries, not towns with theirs. */
function kindOfAreaRow(
  index: number,
  mentions: readonly Mention[],
  lists: readonly ListPlace[],
): PlaceKind | null {
  const row = lists[index]?.row ?? []
  if (row.length < shortestRow || !row.every((other) => hasArea(mentions[other]))) return null
  if (row.every((other) => hasCity(mentions[other]))) return null
  if (row.some((other) => isTownIn(mentions[other], mentions[other + 1]))) return null
  return 2 * row.filter((other) => hasCountry(mentions[other])).length >= row.length ? 'country' : 'province'
}

/** What stands beside a mention: the region behind it, over a further region too, and the town before it. */
function surroundingsOf(index: number, { text, mentions, lists }: AnywhereContext): Surroundings {
  const own = mentions[index]
  const areas = (own?.bearers ?? []).filter(({ as }) => as === 'name').map(({ place }) => place)
  const provinceIn = new Set(areas.filter(({ kind }) => kind === 'province').map(({ country }) => country))
  const isCountry = areas.some(({ kind }) => kind === 'country')
  const regions: AnyPlace[] = []
  for (let at = index; at < index + 2; at++) {
    const gap = gapBetween(text, mentions[at], mentions[at + 1])
    if (gap === null || !(at === index ? closeGap : behindComma).test(gap)) break
    regions.push(...placesOf(mentions[at + 1]).filter(isWide))
  }
  const before = gapBetween(text, mentions[index - 1], own)
  const isBehind = before !== null && (behindComma.test(before) || closeGap.test(before))
  const towns = isBehind ? placesOf(mentions[index - 1]) : []
  const saidKind = own?.saidKind ?? own?.impliedKind ?? kindOfAreaRow(index, mentions, lists)
  return { key: own?.key ?? '', name: own?.name ?? '', provinceIn, isCountry, regions, towns, saidKind }
}

const reach = 3 // mentions before and behind

/** Where the mentions around one lie, as far as that is clear. */
function nearOf(index: number, mentions: readonly Mention[], settled: readonly (AnyPlace | null)[]) {
  const near: AnyPlace[] = []
  for (let at = Math.max(0, index - reach); at <= index + reach; at++) {
    const place = at === index ? null : settled[at]
    if (place && place.kind !== 'country' && mentions[at]?.name !== mentions[index]?.name) near.push(place)
  }
  return near
}

const margin = 0.5 // powers of ten: less tells two namesakes apart too weakly
const blindMargin = 1 // where the article points at no country
const sameTownKm = 100

/** The same spot under two heads: a city and the province around it, two records of one town. */
const isOneSpot = (a: AnyPlace, b: AnyPlace) =>
  holds(a, b) ||
  holds(b, a) ||
  (a.country === b.country && distanceKm([a.lon, a.lat], [b.lon, b.lat]) < sameTownKm)

function whereOf(place: AnyPlace, nameOf: AnywhereContext['nameOf']): string {
  const province = place.kind === 'province' ? undefined : nameOf(place.province ?? '')
  const country = nameOf(place.country) ?? place.country
  return [place.name, province, place.kind === 'country' ? undefined : country].filter(Boolean).join(', ')
}

function reasonOf(best: Ranked, ground: ArticleGround, nameOf: AnywhereContext['nameOf']): string {
  const { place } = best
  const kind = `the ${place.kind} of that name`
  if (best.beside) return `${kind}: the article names ${best.beside.name} beside it`
  if (place.kind === 'country') return kind
  const where = `${kind} in ${nameOf(place.country) ?? place.country}`
  if (best.inArea) return `${where}: the article names its region`
  if (ground.countries.weights.has(place.country)) return `${where}, which the article points at`
  return `${where}: the best known of that name`
}

function choose(ranked: readonly Ranked[], context: AnywhereContext): Choice {
  const [best] = ranked
  const { nameOf, ground } = context
  if (!best) return { place: null, reason: 'no place of that name is known' }
  const twin = ranked.find((one) => isTwin(one, best.place))
  if (
    twin &&
    !best.saidSo &&
    (!best.beside || twin.beside) &&
    best.place.kind === 'province' &&
    populaceOf(twin.place) >= wellKnown
  )
    return {
      place: twin.place,
      reason: `the city of that name in ${nameOf(twin.place.country)}: nothing says that the province is meant`,
    }
  const rival = ranked.find(({ place }) => place.id !== best.place.id && !isOneSpot(place, best.place))
  const enough = ground.countries.weights.size > 0 ? margin : blindMargin
  if (rival && best.score - rival.score < enough)
    return {
      place: null,
      reason: `${whereOf(best.place, nameOf)} or ${whereOf(rival.place, nameOf)}: nothing in the article tells them apart`,
    }
  return { place: best.place, reason: reasonOf(best, ground, nameOf) }
}

const wellKnown = 50_000 // people

/** A city in the province of its name. */
const isTwin = ({ place: city, as }: Ranked, province: AnyPlace) =>
  city.kind === 'city' &&
  (as === 'name' || isCityNamed(city, province)) &&
  (holds(province, city) || isNear(city, province))

/** "X City" in the province X. */
const isCityNamed = (city: AnyPlace, province: AnyPlace) => city.name.startsWith(`${province.name} `)

const isNear = (a: AnyPlace, b: AnyPlace) =>
  a.country === b.country && distanceKm([a.lon, a.lat], [b.lon, b.lat]) < 50

const marginOf = ([best, second]: readonly Ranked[]) => (best ? best.score - (second?.score ?? 0) : 0)

/** Mentions of one name stand for one place, but for those that a region beside them says otherwise of. */
function shareSense(
  choices: Choice[],
  rankings: readonly (readonly Ranked[])[],
  mentions: readonly Mention[],
) {
  const surest = new Map<string, number>()
  for (const [index, mention] of mentions.entries()) {
    if (!mention.bearers) continue
    const other = surest.get(mention.name)
    if (other === undefined || marginOf(rankings[index] ?? []) > marginOf(rankings[other] ?? []))
      surest.set(mention.name, index)
  }
  return choices.map((choice, index) => {
    const mention = mentions[index]
    const [best] = rankings[index] ?? []
    const surer = mention?.bearers ? surest.get(mention.name) : undefined
    if (surer === undefined || surer === index || best?.beside || best?.saidSo) return choice
    return choices[surer] ?? choice
  })
}

/** Which place of the world each mention with `bearers` means, and why; the others get an empty answer. */
export function resolveAnywhere(context: AnywhereContext): Choice[] {
  const { mentions, ground } = context
  const none: Choice = { place: null, reason: '' }
  const first = mentions.map(({ bearers }, index) =>
    bearers ? rankBearers(bearers, surroundingsOf(index, context), ground) : [],
  )
  const settled = first.map((ranked) => (ranked.length > 0 ? choose(ranked, context).place : null))
  const second = first.map((ranked, index) => rankByNearness(ranked, nearOf(index, mentions, settled)))
  const choices = second.map((ranked) => (ranked.length > 0 ? choose(ranked, context) : none))
  return shareSense(choices, second, mentions)
}
