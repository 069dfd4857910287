import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import type { NounPhrase } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

/** The capital of a country, as far as the gazetteer knows it. */
export function capitalOf(country: Place | null, gazetteer: Gazetteer): Place | null {
  const id = country && gazetteer.find(country.id)?.capital
  const found = id ? gazetteer.find(id) : undefined
  return found ? toPlace(found) : null
}

const ofCountry = /^(?:the|la|nation|country|'s|national)$/

/** "the capital", "la capital del pais": the capital city, where nothing makes it a province's. */
export function isCapital(view: SentenceView, noun: NounPhrase): boolean {
  if (noun.place || noun.determiner !== 'definite') return false
  const words = view.lexed.tokens.slice(noun.first, noun.last + 1).map(({ norm }) => norm)
  const at = words.indexOf('capital')
  const alone = words[at + 1] === undefined || (words[at + 1] === 'city' && words.length === at + 2)
  if (at < 0 || !alone || !words.slice(0, at).every((word) => ofCountry.test(word))) return false
  const of = wordAt(view, noun.last + 1)
  if (!/^(?:of|de|del)$/.test(of)) return true
  return [2, 3].some((step) => /^(?:pais|country|nation)$/.test(wordAt(view, noun.last + step)))
}
