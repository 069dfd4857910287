import { isNoun, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Located, Site } from '@/lib/reading/places/ground'
import { isCapital } from '@/lib/reading/speakers/parts/part'

/** "Sent 250 soldiers to the Keys", "250 soldiers were sent to the Keys": forces that go to somewhere that has a name, and nobody knows where that is. */

const goal = /^(?:to|a|al|hacia|towards?)$/
const sends = (verb: VerbGroup | null): boolean => verb?.senses.includes('deploy') === true

/** "to Congress", "al Congreso": where a country is governed, which is no name of its own. */
const houses = /^(?:congress|parliament|capitol|senate|congreso|parlamento|asamblea|senado|capitolio)$/

/** The tokens of a name of no known place: "the Keys". */
function nameAt(view: SentenceView, at: number): { first: number; last: number } | null {
  const noun = view.chunks[at]
  if (!isNoun(noun) || noun.place?.place || noun.classes.length > 0 || noun.count) return null
  const isArticle = /^(?:the|el|la|l[oa]s)$/.test(wordAt(view, noun.first))
  const first = isArticle ? noun.first + 1 : noun.first
  const named = first <= noun.last && isCapital(view, first) && isCapital(view, noun.last)
  return named && !houses.test(wordAt(view, noun.last)) ? { first: noun.first, last: noun.last } : null
}

export function sentSomewhere({ view, candidate, spots }: Site): Located | null {
  const { kind, phrase, verb } = candidate
  if (kind !== 'troops_deployed' || phrase === null || !sends(verb)) return null
  if (spots.some(({ hold }) => hold === 'there' || hold === 'towards')) return null
  const to = view.chunks.findIndex(
    (chunk, at) => at > phrase && !isNoun(chunk) && chunk.kind !== 'conjunction' && chunk !== verb,
  )
  const name = goal.test(prepositionOf(view.chunks[to])) ? nameAt(view, to + 1) : null
  if (!name || (verb && verb.last > (view.chunks[to]?.first ?? 0))) return null
  const words = view.lexed.tokens
    .slice(name.first, name.last + 1)
    .map(({ text }) => text)
    .join(' ')
  return {
    place: null,
    way: 'unlisted',
    reason: `sent to "${words}", which the gazetteer of this crisis does not hold`,
  }
}
