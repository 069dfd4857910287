import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { demonymsOf } from '@/lib/gazetteer/resolve/demonyms'
import { wordSet } from '@/lib/text/word-set'
import type { Draft } from './draft'
import { isNoun, type NounPhrase, prepositionOf } from './grammar/chunk'
import type { SentenceView } from './grammar/sentence-view'

/** "145 of its citizens", "23 de sus nacionales": people of the country that speaks. */
const citizens = wordSet(
  'citizen citizens national nationals ciudadano ciudadana ciudadanos ciudadanas nacionales',
)

/** What is counted, and whom the words behind it say it is of: "42 | los sirios", "145 | of its citizens". */
function nounsOf(view: SentenceView, phrase: number): NounPhrase[] {
  const [counted, next, after] = [view.chunks[phrase], view.chunks[phrase + 1], view.chunks[phrase + 2]]
  const isOf = prepositionOf(next) === 'of' || prepositionOf(next) === 'de'
  const owner = isOf && isNoun(after) ? [after] : []
  const apart = isNoun(next) && next.count === null ? [next] : []
  return isNoun(counted) ? [counted, ...owner, ...apart] : []
}

/**
 * The countries whose people alone a figure counts: "42 Syrians"; an empty list where the phrase does not name the one ("its
 * citizens"). Null where it counts anybody, or people of the country in which it lies.
 */
export function nationalsOf({ view, candidate, place }: Draft, gazetteer: Gazetteer): string[] | null {
  if (candidate.phrase === null || candidate.quantity === null) return null
  const nouns = nounsOf(view, candidate.phrase)
  const words = nouns.flatMap(({ first, last }) => view.lexed.tokens.slice(first, last + 1))
  const countries = [...new Set(words.flatMap((token) => demonymsOf(gazetteer)(token)))]
  if (countries.length === 0) return nouns.some(({ head }) => citizens.has(head)) ? [] : null
  return place && countries.includes(place.country) ? null : countries.sort()
}
