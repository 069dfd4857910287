import type { Place } from '@/lib/model/place'
import { areaSaid, placesSaid } from '@/lib/reading/places/known/adjective-of'
import { distinct, holds } from '@/lib/reading/places/known/containers'
import { prisonAt, prisonOf } from '@/lib/reading/places/known/prison-of'
import { type Chunk, isNoun, type NounPhrase } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { isCalled, soCalled, townInName } from '../spots/called'
import { byArea } from './by-area'
import { byOrder, ordinals } from './by-order'
import { mostTold, superlativeOf } from './by-size'
import type { Memory, Rule } from './memory'
import { isNextInRow } from './next-in-row'
import { cityWords, isEachPrison, isPrison, isTownCentre, normsOf, points, sameWord } from './pointing-words'
import { inView, isAround, isTown, namedAlike, ofScene } from './which-jail'

/** Which prison "the facility", "the jail in X" and "la cárcel de esa ciudad" mean. */

const isOfTheTown = /^(?:local|municipal)$/

/** "el complejo de X", "el penal tarsense": the prison in X that has been told of, if one only has. */
function toldIn(area: Place, { told, focus, topic, lastOf, gazetteer }: Memory): Place | null {
  if (area.kind === 'prison' || area.kind === 'country') return null
  const isIn = (place: Place) => (isTown(area.kind) ? isAround(area, place) : holds(area, place, gazetteer))
  const known = [...[...told.values()].map(({ place }) => place), focus, topic, lastOf.get('prison')].filter(
    (place): place is Place => place?.kind === 'prison' && isIn(place),
  )
  const [only, ...others] = distinct(known)
  return only && others.length === 0 ? only : null
}

/** "that same jail in X": the one told of, though the gazetteer has it elsewhere. */
function sameAsTold(words: readonly string[], area: Place, { told, focus }: Memory): Place | null {
  const isKnown = focus?.kind === 'prison' && told.has(focus.id) && focus.country === area.country
  return isKnown && words.some((word) => sameWord.test(word)) ? focus : null
}

/** What follows "the jail in" or "la carcel de". */
function whereabouts(view: SentenceView, index: number): Chunk | undefined {
  const [next, after] = view.chunks.slice(index + 1, index + 3)
  const apposed = next?.kind === 'comma' && after?.kind === 'preposition'
  const link = apposed ? after : next
  return link?.kind === 'preposition' && /^(?:of|in|at|outside|near|inside|de|del|en)$/.test(link.word)
    ? view.chunks[index + (apposed ? 3 : 2)]
    : undefined
}

/** "the jail in X", "al centro de X": told by where it stands. */
export function isOfTown(view: SentenceView, index: number): boolean {
  const whose = whereabouts(view, index)
  return isNoun(whose) && (whose.place?.place ?? null) !== null
}

/** A jail that points at one: not "each jail", "the largest jail", "the other jail". */
const mayPoint = (view: SentenceView, noun: NounPhrase): boolean =>
  isPrison(noun) &&
  !noun.plural &&
  points(noun) &&
  !superlativeOf(view, noun) &&
  !isEachPrison(view, noun) &&
  !isTownCentre(view, noun) &&
  !normsOf(view, noun).some((word) => /^(?:other|otr[oa])$/.test(word))

/** "the jail in X": that of the place, or the one told of there. */
const inPlace = (named: Place, words: readonly string[], memory: Memory): Place | null =>
  prisonAt(named, words, memory.gazetteer) ??
  (words.some((word) => ordinals.has(word))
    ? null
    : (toldIn(named, memory) ?? sameAsTold(words, named, memory)))

/** "el penal tarsense", "the state prison": the only one told of that the words fit, or the one in the area that they call. */
function bySaidWords(words: readonly string[], memory: Memory): Place | null {
  const { told, home, gazetteer } = memory
  const prisons = [...told.values()].map(({ place }) => place).filter(({ kind }) => kind === 'prison')
  const [only, ...others] = placesSaid(words, prisons, gazetteer)
  if (only && others.length === 0) return only
  const town = home && areaSaid(words, home, gazetteer)
  return town ? (prisonOf(town, town.name, gazetteer) ?? toldIn(town, memory) ?? town) : null
}

/** "In X, 39 got out of the local jail", "the city's jail": that of X. */
function ofTheTown(words: readonly string[], { lastOf, gazetteer }: Memory): Place | null {
  const isLocal = (word: string, i: number) =>
    isOfTheTown.test(word) || (cityWords.test(word) && words[i + 1] === "'s")
  const town = words.some(isLocal) ? (lastOf.get('city') ?? lastOf.get('canton')) : undefined
  return town ? (prisonOf(town, town.name, gazetteer) ?? town) : null
}

/** The one that the article tells of, where no word says where it stands. */
function fromArticle(
  view: SentenceView,
  noun: NounPhrase,
  words: readonly string[],
  memory: Memory,
): Place | null {
  const own = namedAlike(noun.head, memory) ?? ofScene(words, memory)
  if (own) return own
  // "this jail" is not the one named last in the sentence, but that of the article.
  if (/^(?:this|este|esta)$/.test(words[0] ?? '')) return memory.topic
  // "the same jail", after a town or a prison where nothing was told to happen: that of the article.
  const isInFocus = memory.focus?.kind === 'prison' && memory.told.has(memory.focus.id)
  if (words.some((word) => sameWord.test(word)) && !isInFocus)
    return mostTold(memory.told, 'prison') ?? memory.focus
  return inView(view, noun, memory)
}

/** "the facility", "ese penal": the prison or city in view; "la carcel de esa ciudad", "the jail in X" its prison. */
export const byPrison: Rule = (view, noun, memory) => {
  if (!mayPoint(view, noun) || isNextInRow(view, noun)) return null
  if (isCalled(view, noun)) return townInName(view, noun, memory)
  const whose = whereabouts(view, view.chunks.indexOf(noun))
  const named = isNoun(whose) ? whose.place?.place : null
  // "the jail in X" is no other, though nobody knows X.
  if (isNoun(whose) && (whose.name || whose.place) && !named) return null
  const words = normsOf(view, noun)
  const called = named ? null : soCalled(noun, memory)
  if (called) return called
  if (named) return inPlace(named, words, memory)
  // "the second prison", of which no sentence has named a first and a second.
  if (words.some((word) => ordinals.has(word)) && memory.pair.length < 2) return null
  const area = isNoun(whose) ? (byArea(view, whose, memory) ?? byOrder(view, whose, memory)) : null
  if (area) return prisonOf(area, area.name, memory.gazetteer) ?? area
  return bySaidWords(words, memory) ?? ofTheTown(words, memory) ?? fromArticle(view, noun, words, memory)
}
