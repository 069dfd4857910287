import type { Place } from '@/lib/model/place'
import { isCapital } from '@/lib/reading/places/known/capital'
import { numberBehind, prisonNumbered, prisonOf } from '@/lib/reading/places/known/prison-of'
import { isCapitalOf, seatOf } from '@/lib/reading/places/known/province-capital'
import { holds as holdsSign, signOf } from '@/lib/text/word-signs'
import { type Chunk, isNoun, type NounPhrase, prepositionOf } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { wordsOf } from '../../speakers/speaker'
import { bothPrisons } from '../pointing/by-order'
import type { Memory } from '../pointing/memory'
import { pointedAt } from '../pointing/pointing'
import { partsOfPrison } from '../pointing/pointing-words'

/** Which places the words of one chunk stand for. */

const articles = /^(?:la|el|las|los|al|del|one|ones|that|those)$/
const ofWord = /^(?:of|de|del)$/
const joints = /^(?:comma|conjunction)$/

/** "de X, Y y de Z": from the last of a row of names the first of them. */
function headOfRow({ chunks }: SentenceView, index: number): number {
  for (let at = index; ; ) {
    const again = prepositionOf(chunks[at - 1])
    const joint = ofWord.test(again) ? at - 2 : at - 1
    if (!joints.test(chunks[joint]?.kind ?? '') || !isNoun(chunks[joint - 1])) return at
    at = joint - 1
  }
}

/** Does the word stand for a prison spoken of: "la de X", "las carceles de X y Z", "the one in X"? */
function standsForPrison(view: SentenceView, index: number, { focus, pair }: Memory): boolean {
  const { chunks } = view
  const at = headOfRow(view, index)
  const of = chunks[at - 1]
  if (of?.kind !== 'preposition') return false
  // "the one in X".
  // "two men in X and one in Y" are no prisons.
  const oneIn =
    /^(?:in|at)$/.test(of.word) &&
    /^ones?$/.test(wordAt(view, of.first - 1)) &&
    /^(?:the|those|that|this)$/.test(wordAt(view, of.first - 2))
  if (!ofWord.test(of.word) && !oneIn) return false
  const head = chunks[at - 2]
  if (isNoun(head) && head.classes.includes('prison') && head.plural && !head.place) return true
  if (isNoun(head) && !head.place && partsOfPrison.test(head.head)) return true
  return (
    articles.test(wordAt(view, of.first - 1)) &&
    ([focus, ...pair].some((place) => place?.kind === 'prison') || speaksOfPrison(view, at))
  )
}

/** "la de X": a prison, if one is named before it. */
const speaksOfPrison = (view: SentenceView, before: number): boolean =>
  view.chunks
    .slice(0, before)
    .some(
      (chunk) => isNoun(chunk) && (chunk.classes.includes('prison') || chunk.place?.place?.kind === 'prison'),
    )

/** "the A and B jails": a plural behind the row. */
function isInRowOfPrisons({ chunks }: SentenceView, index: number): boolean {
  const isPlural = (noun: NounPhrase) => noun.classes.includes('prison') && noun.plural
  let at = index
  while (joints.test(chunks[at + 1]?.kind ?? '')) {
    const next = chunks[at + 2]
    if (!isNoun(next) || !next.place) return false
    if (isPlural(next)) return true
    at += 2
  }
  const own = chunks[index]
  return isNoun(own) && isPlural(own) && joints.test(chunks[index - 1]?.kind ?? '')
}

/** "the X centre", "X's jail": the prison called after X, where the gazetteer holds one. */
const isItsCentre = (view: SentenceView, chunk: Chunk, behind: number): boolean =>
  isNoun(chunk) &&
  !chunk.plural &&
  chunk.classes.includes('prison') &&
  (wordAt(view, behind) === "'s" ||
    (chunk.determiner === 'definite' && /^(?:centre|center|facility|complex)$/.test(chunk.head)))

const capitalWord = signOf(['capital'])

type Found = { place: Place; words: string; first: number; pointed: boolean }
const nothing: readonly Found[] = []

function namedIn(view: SentenceView, chunk: Chunk, index: number, memory: Memory): Found[] {
  const found: Found[] = []
  for (let first = chunk.first; first <= chunk.last; first++) {
    const toponym = view.lexed.places.get(first)?.toponym
    if (!toponym?.place) continue
    const { place, text: words } = toponym
    const behind = first + words.split(/\s+/).length
    const elided =
      place.kind !== 'prison' &&
      (isItsCentre(view, chunk, behind) ||
        standsForPrison(view, index, memory) ||
        isInRowOfPrisons(view, index))
    const number = numberBehind(view, behind)
    const prison = number
      ? prisonNumbered(place, words, number, memory.gazetteer)
      : elided
        ? prisonOf(place, words, memory.gazetteer)
        : null
    const seat = isNoun(chunk) && isCapitalOf(view, first, chunk) ? seatOf(place, memory) : null
    found.push({ place: prison ?? seat ?? place, words, first, pointed: false })
  }
  return found
}

/** What a chunk names or points back at: several where it names several. */
export function foundIn(
  view: SentenceView,
  chunk: Chunk,
  index: number,
  memory: Memory,
  capital: Place | null,
): readonly Found[] {
  const named = isNoun(chunk) && view.lexed.places.size > 0 ? namedIn(view, chunk, index, memory) : nothing
  if (named.some(({ place }) => place.kind !== 'country')) return named
  const { first } = chunk
  if (capital && isNoun(chunk) && holdsSign(view, capitalWord) && isCapital(view, chunk, memory))
    return [{ place: capital, words: 'the capital', first, pointed: false }]
  const both = isNoun(chunk) ? bothPrisons(view, chunk, memory) : []
  if (both.length > 0)
    return both.map((each) => ({ place: each, words: wordsOf(view, chunk), first, pointed: true }))
  const place = pointedAt(view, index, memory)
  return place ? [{ place, words: wordsOf(view, chunk), first, pointed: true }] : named
}
