import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { Article } from '@/lib/model/article'
import type { Place } from '@/lib/model/place'
import type { Toponym } from '@/lib/model/reading'
import { fold } from '@/lib/text/fold'
import { type Token, tokensOf } from '@/lib/text/tokens'

const ending =
  /^(?:n|an|ian|ean|ese|ish|eno|ena|enos|enas|ano|ana|anos|anas|iano|iana|ianos|ianas|es|esa|eses|esas)$/

/** Is the word an adjective of the country: "Honduran", "colombiano"? Stem and usual ending must both fit. */
function isAdjectiveOf(norm: string, names: readonly string[]): boolean {
  return names.some((name) => {
    for (const cut of [0, 1, 2]) {
      const stem = name.slice(0, name.length - cut)
      if (
        stem.length >= 4 &&
        norm.startsWith(stem) &&
        norm.length > stem.length &&
        ending.test(norm.slice(stem.length))
      )
        return true
    }
    return false
  })
}

type CountryNames = { id: string; names: string[] }
const knownNames = new WeakMap<Gazetteer, CountryNames[]>()

/** Folded names of every country, worked out once for a gazetteer. */
function countryNames(gazetteer: Gazetteer): CountryNames[] {
  const before = knownNames.get(gazetteer)
  if (before) return before
  const all = gazetteer
    .all('country')
    .map(({ id, name, names }) => ({ id, names: [name, ...Object.values(names ?? {})].map(fold) }))
  knownNames.set(gazetteer, all)
  return all
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
  for (const { id, names } of countryNames(gazetteer))
    for (const [word, times] of words) if (isAdjectiveOf(word, names)) add(weights, id, 1.5 * times)
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (best && best[1] < 1 && !countries.includes(best[0])) return null
  const found = gazetteer.find(best?.[0] ?? countries[0] ?? '')
  return found ? toPlace(found) : null
}
