import type { Place } from '@/lib/model/place'
import { areaSaid, placesSaid } from '@/lib/reading/places/known/adjective-of'
import { distinct, holds } from '@/lib/reading/places/known/containers'
import { prisonAt, prisonOf } from '@/lib/reading/places/known/prison-of'
import { type Chunk, isNoun } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { isCalled, soCalled, townInName } from '../spots/called'
import { byArea } from './by-area'
import { byOrder, ordinals } from './by-order'
import { mostTold, superlativeOf } from './by-size'
import type { Memory, Rule } from './memory'
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

/** "the facility", "ese penal": the prison or city in view; "la carcel de esa ciudad", "the jail in X" its prison. */
export const byPrison: Rule = (view, noun, memory) => {
  if (!isPrison(noun) || noun.plural || !points(noun) || superlativeOf(view, noun)) return null
  if (isEachPrison(view, noun) || isTownCentre(view, noun)) return null
  if (normsOf(view, noun).some((word) => /^(?:other|otr[oa])$/.test(word))) return null
  if (isCalled(view, noun)) return townInName(view, noun, memory)
  const whose = whereabouts(view, view.chunks.indexOf(noun))
  const named = isNoun(whose) ? whose.place?.place : null
  // "the jail in X" is no other, though nobody knows X.
  if (isNoun(whose) && (whose.name || whose.place) && !named) return null
  const words = normsOf(view, noun)
  const called = named ? null : soCalled(noun, memory)
  if (called) return called
  const ordered = words.some((word) => ordinals.has(word))
  if (named)
    return (
      prisonAt(named, words, memory.gazetteer) ??
      (ordered ? null : (toldIn(named, memory) ?? sameAsTold(words, named, memory)))
    )
  // "the second prison", of which no sentence has named a first and a second.
  if (ordered && memory.pair.length < 2) return null
  const area = isNoun(whose) ? (byArea(view, whose, memory) ?? byOrder(view, whose, memory)) : null
  if (area) return prisonOf(area, area.name, memory.gazetteer) ?? area
  const said = placesSaid(
    words,
    [...memory.told.values()].map(({ place }) => place).filter(({ kind }) => kind === 'prison'),
    memory.gazetteer,
  )
  if (said.length === 1) return said[0] ?? null
  const town = memory.home && areaSaid(words, memory.home, memory.gazetteer)
  if (town) return prisonOf(town, town.name, memory.gazetteer) ?? toldIn(town, memory) ?? town
  // "In X, 39 got out of the local jail", "the city's jail": that of X.
  if (words.some((word, i) => isOfTheTown.test(word) || (cityWords.test(word) && words[i + 1] === "'s"))) {
    const town = memory.lastOf.get('city') ?? memory.lastOf.get('canton')
    if (town) return prisonOf(town, town.name, memory.gazetteer) ?? town
  }
  const own = namedAlike(noun.head, memory) ?? ofScene(words, memory)
  if (own) return own
  // "this jail" is not the one named last in the sentence, but that of the article.
  if (/^(?:this|este|esta)$/.test(words[0] ?? '')) return memory.topic
  // "the same jail", after a town or a prison where nothing was told to happen: that of the article.
  if (
    words.some((word) => sameWord.test(word)) &&
    !(memory.focus?.kind === 'prison' && memory.told.has(memory.focus.id))
  )
    return mostTold(memory.told, 'prison') ?? memory.focus
  return inView(view, noun, memory)
}
