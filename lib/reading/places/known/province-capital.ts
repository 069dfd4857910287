import type { Place } from '@/lib/model/place'
import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Memory } from '@/lib/reading/places/pointing/memory'
import { isAdjectiveOf } from './adjective-of'

/** The capital of a province, where the article names it: the only town that it names of a province may be another. */

/** The only one that a gazetteer knows as a province's capital. */
function onlySeat(towns: readonly Place[], gazetteer: Memory['gazetteer']): Place | null {
  const isSeat = ({ id, province }: Place) =>
    gazetteer.world.find(id)?.seat === 'province' || gazetteer.find(province ?? '')?.capital === id
  const [only, ...others] = towns.filter(isSeat)
  return only && others.length === 0 ? only : null
}

/** The town of the article that is the capital of the province. */
export const seatOf = (province: Place, { towns, gazetteer }: Memory): Place | null =>
  province.kind === 'province'
    ? onlySeat(
        towns.filter((town) => town.province === province.id),
        gazetteer,
      )
    : null

const ofWord = /^(?:of|de|del)$/
const article = /^(?:the|la|el|los|las)$/

/** "the capital of X", "la capital del X", "X's capital": does the province named at this token stand for its capital? */
export function isCapitalOf(view: SentenceView, first: number, { head }: NounPhrase): boolean {
  const before = article.test(wordAt(view, first - 1)) ? first - 1 : first
  const of = ofWord.test(wordAt(view, before - 1)) && wordAt(view, before - 2) === 'capital'
  return of ? article.test(wordAt(view, before - 3)) : head === 'capital'
}

/** "la capital tarsense": by the province of which a word is the adjective. */
export function bySeat(
  { lexed }: SentenceView,
  noun: NounPhrase,
  { towns, gazetteer }: Memory,
): Place | null {
  if (noun.head !== 'capital' || noun.determiner !== 'definite' || noun.plural) return null
  const words = lexed.tokens.slice(noun.first + 1, noun.last + 1).map(({ norm }) => norm)
  const said = towns.filter((town) => {
    const name = gazetteer.find(town.province ?? '') ?? gazetteer.world.find(town.province ?? '')
    return name && words.some((word) => isAdjectiveOf(word, name.name))
  })
  return onlySeat(said, gazetteer)
}
