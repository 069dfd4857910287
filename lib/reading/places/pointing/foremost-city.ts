import type { Place } from '@/lib/model/place'
import { capitalOf } from '@/lib/reading/places/known/capital'
import { isNoun, type NounPhrase } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Memory } from './memory'
import { cities } from './pointing-words'

/** "in Peru's largest city", "the country's second-biggest port", "la ciudad más poblada del país": a city told of before. */

const foremost =
  /^(?:(?:second|third)-)?(?:largest|biggest|main|busiest|populous|poblada|grande|importante|principal|mayor)$/

const isForemost = ({ lexed }: SentenceView, { first, last }: NounPhrase): boolean =>
  lexed.tokens.slice(first, last + 3).some(({ norm }) => foremost.test(norm))

/** "Peru's second-largest city, X,": the name follows. */
function isNamedBehind({ chunks }: SentenceView, noun: NounPhrase): boolean {
  const at = chunks.indexOf(noun)
  const [comma, name] = chunks.slice(at + 1, at + 3)
  return comma?.kind === 'comma' && isNoun(name) && name.place !== null
}

/**
 * The city of the dateline, of which the report tells further on by its rank. One of which something was told already
 * may be another, and so may a capital, which heads reports on the whole country.
 */
export function foremostCity(view: SentenceView, noun: NounPhrase, memory: Memory): Place | null {
  if (noun.plural || !cities.test(noun.head) || !isForemost(view, noun)) return null
  const led = noun.determiner === 'definite' || noun.place !== null || wordAt(view, noun.first) === 'its'
  if (!led || isNamedBehind(view, noun)) return null
  const city = memory.lastOf.get('city')
  if (!city || city.country !== memory.home?.id) return null
  const isCapital = city.id === capitalOf(memory.home, memory.gazetteer)?.id
  return isCapital || memory.told.has(city.id) ? null : city
}
