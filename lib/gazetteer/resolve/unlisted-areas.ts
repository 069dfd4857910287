import type { Mention } from '@/lib/gazetteer/names/mention'
import type { ArticleGround } from '@/lib/gazetteer/resolve/rank-bearers'
import type { Choice } from '@/lib/gazetteer/resolve/resolve-facility'
import { seatOf } from '@/lib/gazetteer/spans/place-names'
import type { GazetteerPlace } from '@/lib/model/place'

type AnyPlace = GazetteerPlace

/** An area that a prison lies in, and how the text says so; `beside`: it holds in the paragraphs alone that name the area. */
export type Lies = { place: AnyPlace; why: string; beside?: true }

/** The country that the article points at more than at any other. */
function leadingCountry({ countries: { weights } }: ArticleGround): string | null {
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a)
  return first && (!second || first[1] > second[1]) ? first[0] : null
}

/** Different places of a kind that the article names in a country. */
const namedIn = (choices: readonly Choice[], country: string, kind: AnyPlace['kind']): AnyPlace[] => [
  ...new Map(
    choices.flatMap(({ place }) =>
      place?.kind === kind && place.country === country ? [[place.id, place] as const] : [],
    ),
  ).values(),
]

const only = (places: readonly AnyPlace[]): AnyPlace | null =>
  places.length === 1 ? (places[0] ?? null) : null

/** "TOWN (Agency).- ", "TOWN, Country — ": where the report was written. */
const behindDateline = /^[^\n;:?!]{0,40}(?:\.-|\.[^\S\n]?[—–]|[^\S\n][—–-][^\S\n])/u

export function datelineTown(
  mentions: readonly Mention[],
  choices: readonly Choice[],
  text: string,
): AnyPlace | null {
  const at = mentions.findIndex((mention, index) => {
    const opens = mention.start === 0 || text.charAt(mention.start - 1) === '\n'
    return opens && choices[index]?.place?.kind === 'city'
  })
  const mention = mentions[at]
  if (!mention || !behindDateline.test(text.slice(mention.end, mention.end + 60))) return null
  return choices[at]?.place ?? null
}

/** Does the paragraph of the mention name the area? */
export const isBeside = (
  index: number,
  area: AnyPlace,
  mentions: readonly Mention[],
  choices: readonly Choice[],
  text: string,
): boolean =>
  mentions.some(({ start, end }, other) => {
    const own = mentions[index]
    if (!own || choices[other]?.place?.id !== area.id) return false
    return !text.slice(Math.min(end, own.end), Math.max(start, own.start)).includes('\n')
  })

/** Does something go on in the town? Who is taken to it or comes from its streets says nothing of the prison. */
const isScene = ({ id }: AnyPlace, mentions: readonly Mention[], choices: readonly Choice[], text: string) =>
  mentions.some(
    ({ start }, index) =>
      choices[index]?.place?.id === id && insideEnd.test(text.slice(Math.max(0, start - 40), start)),
  )

const saysCapital = /(?:^|[^\p{L}])(?:the|la)[^\S\n]capital(?!\p{L})/iu
const insideEnd = /(?:^|[^\p{L}])(?:in|en|near|outside|cerca de|afueras de)[^\S\n]+$/iu

/**
 * Where a prison lies that the text puts in no town: in the dateline's town or the only one that an article on one prison
 * names, else somewhere in the province or country that the article is about. `alone`: the article names no other prison.
 */
export function areaOfUnlisted(
  mentions: readonly Mention[],
  choices: readonly Choice[],
  text: string,
  ground: ArticleGround,
  alone: boolean,
): Lies | null {
  const country = leadingCountry(ground)
  if (country === null) return null
  const dateline = datelineTown(mentions, choices, text)
  // From the capital the whole country is reported on.
  const isNational =
    dateline !== null &&
    seatOf(dateline) === 'country' &&
    !saysCapital.test(text) &&
    !isScene(dateline, mentions, choices, text)
  if (alone && dateline?.country === country && !isNational)
    return { place: dateline, why: `the report comes from ${dateline.name}` }
  const town = alone ? only(namedIn(choices, country, 'city')) : null
  if (town && isScene(town, mentions, choices, text))
    return { place: town, why: `${town.name} is the only town there that the article names` }
  const province = only(namedIn(choices, country, 'province'))
  const why = `the text says no more than that it is in ${province?.name}`
  if (province) return { place: province, why, ...(isNational ? { beside: true as const } : {}) }
  const whole = only(namedIn(choices, country, 'country'))
  return whole && { place: whole, why: `the text says no more than that it is in ${whole.name}` }
}
