import type { Place } from '@/lib/model/place'
import { largestPrison } from '@/lib/reading/places/known/prison-of'
import type { NounPhrase } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Memory, Rule } from './memory'
import { isPrison, points } from './pointing-words'

/** "the country's largest prison", "the main jail": told by how it compares with the others. */

const largest = /^(?:largest|biggest|mayor|poblada|grande)$/
const main = /^(?:main|principal)$/
const superlative =
  /^(?:main|principal|largest|biggest|most|deadliest|worst|mayor|poblada|grande|peligrosa|violenta)$/
/** "the most dangerous prison", "la carcel mas grande". */
export const superlativeOf = (view: SentenceView, noun: NounPhrase): string | null =>
  view.lexed.tokens.slice(noun.first - 2, noun.last + 3).find(({ norm }) => superlative.test(norm))?.norm ??
  null
/** Where most claims lay so far, the country aside. */
export const mostTold = (told: Memory['told'], kind?: Place['kind']): Place | null =>
  [...told.values()]
    .filter(({ place }) => (kind ? place.kind === kind : place.kind !== 'country'))
    .sort((a, b) => b.times - a.times)[0]?.place ?? null

/** "the country's largest prison": by the record of the gazetteer, if it has one. */
export const bySize: Rule = (view, noun, { gazetteer, home, focus, topic, pair, told }) => {
  if (!isPrison(noun) || noun.plural || !home) return null
  const word = superlativeOf(view, noun)
  if (!word) return null
  // "With 5,800 inmates it is the country's most crowded prison": what is said of the one in view.
  if (focus?.kind === 'prison' && /^(?:es|era|is|was)$/.test(wordAt(view, noun.first - 1))) return focus
  if (main.test(word) && pair.length > 1 && pair[0]?.kind === 'prison') return pair[0]
  if (largest.test(word)) return largestPrison(home, gazetteer)
  if (main.test(word)) return points(noun) && !noun.place ? (mostTold(told, 'prison') ?? topic) : null
  return focus?.kind === 'prison' && focus.id === largestPrison(home, gazetteer)?.id ? focus : null
}
