import { kindOfList } from '@/lib/gazetteer/names/kind-of-list'
import type { ListPlace } from '@/lib/gazetteer/names/lists'
import type { Mention } from '@/lib/gazetteer/names/mention'
import { type ArticleGround, holds, type Surroundings } from '@/lib/gazetteer/resolve/rank-bearers'
import { type Bearer, populaceOf } from '@/lib/gazetteer/spans/place-names'
import type { PlaceKind } from '@/lib/model/place'
import { either } from '@/lib/text/either'

export const wellKnown = 50_000 // people

export type AnyPlace = Bearer['place']

export type AnywhereContext = {
  text: string
  mentions: readonly Mention[]
  lists: readonly ListPlace[]
  ground: ArticleGround
  nameOf(id: string): string | undefined
  /** Countries whose adjective stands beside the mention. */
  nationsOf(index: number): readonly AnyPlace[]
}

const areaOf =
  '(?:state|province|department|region|county|estado|provincia|departamento|región|municipio)[^\\S\\n](?:of|del?)'
const capitalOf = '(?:the[^\\S\\n]|la[^\\S\\n])?capital[^\\S\\n](?:of|del?)'
const small = '(?:the|el|la|northern|southern|eastern|western|central)'
export const closeGap = new RegExp(
  `^[^\\S\\n]*(?:,|,[^\\S\\n](?:northern|southern|eastern|western|central)|\\(|,?[^\\S\\n](?:(?:(?:in|en)[^\\S\\n](?:${small}[^\\S\\n])?)?${areaOf}|in|en|of|de|del|${capitalOf})(?:[^\\S\\n]${small})?)[^\\S\\n]*$`,
  'iu',
)
export const behindComma = /^(?:\.?,[^\S\n]+|\.?[^\S\n]\()$/u
const longestGap = 36 // characters

const placesOf = (mention: Mention | undefined): readonly AnyPlace[] =>
  !mention || mention.facility ? [] : (mention.bearers?.map(({ place }) => place) ?? mention.areas)

const isWide = ({ kind }: AnyPlace) => kind !== 'city' && kind !== 'prison'

export function gapBetween(text: string, a: Mention | undefined, b: Mention | undefined): string | null {
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

/** "Louisiana, Missouri and Texas": a row of provinces, or of countries, not towns with theirs; one may be the capital. */
function kindOfAreaRow(
  index: number,
  mentions: readonly Mention[],
  lists: readonly ListPlace[],
): PlaceKind | null {
  const row = lists[index]?.row ?? []
  const areas = row.filter((other) => hasArea(mentions[other]))
  if (row.length < shortestRow || areas.length < Math.max(shortestRow, row.length - 1)) return null
  if (!areas.includes(index)) return null
  if (row.every((other) => hasCity(mentions[other]))) return null
  if (row.some((other) => isTownIn(mentions[other], mentions[other + 1]))) return null
  return 2 * row.filter((other) => hasCountry(mentions[other])).length >= row.length ? 'country' : 'province'
}

/** "in Rafah, Israel said": who says it, and no country that holds the town. */
const says = new RegExp(
  `^[^\\S\\n]+${either(
    'said|says|claimed|claims|reported|confirmed|admitted|acknowledged|announced|insisted',
    'dijo|dice|informó|informa|aseguró|asegura|afirmó|afirma|confirmó|denunció|reconoció|anunció|reportó',
  )}(?!\\p{L})`,
  'iu',
)

/** "X, capital of Y". */
const asCapital = new RegExp(`^,[^\\S\\n]${capitalOf}[^\\S\\n]`, 'u')

/** What stands beside a mention: the region behind it, over a further region too, and the town before it. */
export function surroundingsOf(
  index: number,
  { text, mentions, lists, nationsOf }: AnywhereContext,
): Surroundings {
  const own = mentions[index]
  const areas = (own?.bearers ?? []).filter(({ as }) => as === 'name').map(({ place }) => place)
  const provinceIn = new Set(areas.filter(({ kind }) => kind === 'province').map(({ country }) => country))
  const isCountry = areas.some(({ kind }) => kind === 'country')
  const regions: AnyPlace[] = [...nationsOf(index)]
  for (let at = index; at < index + 2; at++) {
    const gap = gapBetween(text, mentions[at], mentions[at + 1])
    if (gap === null || !(at === index ? closeGap : behindComma).test(gap)) break
    const end = mentions[at + 1]?.end ?? 0
    if (gap.includes(',') && says.test(text.slice(end, end + longestGap))) break
    regions.push(...placesOf(mentions[at + 1]).filter(isWide))
  }
  const before = gapBetween(text, mentions[index - 1], own)
  const isBehind = before !== null && (behindComma.test(before) || closeGap.test(before))
  const towns = isBehind ? placesOf(mentions[index - 1]) : []
  const saidKind =
    own?.saidKind ??
    (own && asCapital.test(text.slice(own.end, own.end + longestGap)) ? 'city' : null) ??
    kindOfList(index, mentions, lists, text) ??
    own?.impliedKind ??
    kindOfAreaRow(index, mentions, lists)
  return { key: own?.key ?? '', name: own?.name ?? '', provinceIn, isCountry, regions, towns, saidKind }
}
