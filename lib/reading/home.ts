import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { Article } from '@/lib/model/article'
import type { Place } from '@/lib/model/place'
import type { Toponym } from '@/lib/model/reading'
import { fold } from '@/lib/text/fold'
import { type Token, tokensOf } from '@/lib/text/tokens'

const endings = new Set(
  'n an ian ean ese ish eno ena enos enas ano ana anos anas iano iana ianos ianas es esa eses esas'.split(
    ' ',
  ),
)
const longestEnding = 5
const shortestStem = 4

/** Countries by what their names begin with, up to the last two letters. */
type Stems = Map<string, Set<string>>
const knownStems = new WeakMap<Gazetteer, Stems>()

/** Worked out once for a gazetteer. */
function countryStems(gazetteer: Gazetteer): Stems {
  const before = knownStems.get(gazetteer)
  if (before) return before
  const stems: Stems = new Map()
  for (const { id, name, names } of gazetteer.all('country'))
    for (const folded of [name, ...Object.values(names ?? {})].map(fold))
      for (const cut of [0, 1, 2]) {
        const stem = folded.slice(0, folded.length - cut)
        stems.set(stem, (stems.get(stem) ?? new Set()).add(id))
      }
  knownStems.set(gazetteer, stems)
  return stems
}

/** Countries of which the word is an adjective: "Honduran", "colombiano". Stem and usual ending must both fit. */
function countriesOf(norm: string, stems: Stems): Set<string> {
  const found = new Set<string>()
  for (let at = Math.max(shortestStem, norm.length - longestEnding); at < norm.length; at++)
    if (endings.has(norm.slice(at))) for (const id of stems.get(norm.slice(0, at)) ?? []) found.add(id)
  return found
}

type Weights = Map<string, number>
const add = (weights: Weights, country: string, weight: number) =>
  weights.set(country, (weights.get(country) ?? 0) + weight)

/** Words that end as adjectives of countries do, each with the times it stands in the text. */
function adjectives(tokens: readonly Token[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { norm, kind } of tokens)
    if (kind === 'word' && norm.length >= 6 && /(?:an|ese|ish|[ae]n[oa]s?|es[ae]?s?)$/.test(norm))
      found.set(norm, (found.get(norm) ?? 0) + 1)
  return found
}

/** Names early in a text weigh more: the last paragraph likes to compare with elsewhere. */
const early = (at: number, length: number) => (at < length / 2 ? 1.5 : 0.75)

/**
 * The country that an article is about: the one that its places and adjectives point at most, else the crisis's. Null
 * where the text names only some other country, in passing.
 */
export function homeOf(
  article: Article,
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
  countries: readonly string[],
): Place | null {
  const weights: Weights = new Map()
  for (const { place, start } of toponyms)
    if (place)
      add(weights, place.country, early(start, article.text.length) * (place.kind === 'country' ? 1.5 : 1))
  const words = adjectives(tokensOf(article.text))
  const stems = countryStems(gazetteer)
  for (const [word, times] of words) for (const id of countriesOf(word, stems)) add(weights, id, 1.5 * times)
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (best && best[1] < 1 && !countries.includes(best[0])) return null
  const found = gazetteer.find(best?.[0] ?? countries[0] ?? '')
  return found ? toPlace(found) : null
}
