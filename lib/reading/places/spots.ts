import type { Place } from '@/lib/model/place'
import { holds as holdsSign, signOf } from '@/lib/text/word-signs'
import { type Chunk, isNoun, type NounPhrase, type Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { wordsOf } from '../speakers/speaker'
import { bothPrisons, ordinalWords } from './by-order'
import { isCapital } from './capital'
import { holds, innermost } from './containers'
import type { Ground } from './ground'
import { type Hold, holdOf } from './hold'
import type { Memory } from './memory'
import { partsOfTowns } from './part-of'
import { opensInside, pointedAt } from './pointing'
import { partsOfPrison } from './pointing-words'
import { numberBehind, prisonNumbered, prisonOf } from './prison-of'
import { isCapitalOf, seatOf } from './province-capital'
import { recall } from './topic'
import { goalBefore } from './towards'
import { isTown } from './which-jail'

/** A place in a sentence, the chunk that stands for it, and how the sentence holds it. */
export type Spot = {
  place: Place
  words: string
  chunk: number
  first: number
  hold: Hold
  /** It is not named here: "the facility", "there". */
  pointed: boolean
}

const articles = /^(?:la|el|las|los|al|del|one|ones|that|those)$/
const ofWord = /^(?:of|de|del)$/
const joints = /^(?:comma|conjunction)$/

/** Does the word stand for a prison spoken of: "la de X", "las carceles de X y Z", "the one in X"? */
function standsForPrison(view: SentenceView, index: number, { focus, pair }: Memory): boolean {
  const { chunks } = view
  let at = index
  while (joints.test(chunks[at - 1]?.kind ?? '') && isNoun(chunks[at - 2])) at -= 2
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

function foundIn(
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

/** What has been spoken of once a sentence has named these places too. */
function remember(memory: Memory, spots: readonly Spot[], { place, hold }: Spot): Memory {
  // "300 came from X to guard the port": not the port of X.
  const lastOf = hold === 'origin' ? memory.lastOf : new Map(memory.lastOf).set(place.kind, place)
  // "near X, in Y": "there" is X still.
  const around =
    memory.near !== null &&
    spots.some((spot) => spot.place.id === memory.near?.id) &&
    holds(place, memory.near, memory.gazetteer)
  const isNear = place.kind !== 'country' && /^(?:there|towards)$/.test(hold) && !around
  const near = isNear ? place : memory.near
  const focus = hold === 'there' && place.kind === 'prison' ? place : memory.focus
  const here = hold === 'there' && isTown(place.kind) ? place : memory.here
  return { ...memory, lastOf, focus, near, here }
}

const inWord = /^(?:in|at|en)$/

/** "moved to X prison, in Y": Y says where X is, and nothing of where they were. */
function sharesHold(
  view: SentenceView,
  before: Spot | undefined,
  spot: Spot,
  { gazetteer, home }: Ground,
): boolean {
  if (!before || before.hold === 'there' || spot.hold !== 'there') return false
  const between = view.chunks.slice(before.chunk + 1, spot.chunk)
  const link = between.at(-1)
  // "from X, capital of Y".
  const [comma, what, of] = between
  const titled = comma?.kind === 'comma' && isNoun(what) && !what.place && of?.kind === 'preposition'
  if (between.length === 3 && titled && ofWord.test(of.word))
    return holds(spot.place, before.place, gazetteer)
  // "on the fringes of the capital, X".
  // "across the border from X, Peru", "moved to X, Peru".
  if (between.length === 1 && link?.kind === 'comma')
    return (
      spot.place.id === before.place.id ||
      (spot.place.id !== home?.id && holds(spot.place, before.place, gazetteer))
    )
  const apposed = between.length === 1 || (between.length === 2 && between[0]?.kind === 'comma')
  return (
    apposed &&
    link?.kind === 'preposition' &&
    inWord.test(link.word) &&
    holds(spot.place, before.place, gazetteer)
  )
}

/** Every place of a sentence that is named, or pointed back at, in its order. */
export function spotsOf(view: SentenceView, ground: Ground): Spot[] {
  const spots: Spot[] = []
  let memory = recall(ground, view)
  for (const [index, chunk] of view.chunks.entries()) {
    // "in A, B and C; in the last, three died", "at A and B, with 900 in the first": the row that the sentence itself has told.
    if (chunk.kind === 'stop' || (chunk.kind === 'comma' && holdsSign(view, ordinalWords)))
      memory = { ...memory, pair: rowOf(spots, memory) }
    if (chunk.kind !== 'noun' && chunk.kind !== 'adverb' && !opensInside(view, index)) continue
    // "There" and "the jail" are no older place, once one is named that nobody knows.
    if (isNoun(chunk) && chunk.place && !chunk.place.place) memory = { ...memory, near: null, focus: null }
    for (const { place, words, first, pointed } of foundIn(view, chunk, index, memory, ground.capital)) {
      const spot: Spot = {
        place,
        words,
        chunk: index,
        first,
        hold: holdOf(view, index, first, place),
        pointed,
      }
      const before = spots.at(-1)
      if (before && sharesHold(view, before, spot, ground)) spot.hold = before.hold
      else if (spot.hold === 'there') spot.hold = goalBefore(view, spots, index)?.hold ?? 'there'
      spots.push(spot)
      if (!spot.pointed) memory = remember(memory, spots, spot)
      else if (spot.place.kind === 'prison') memory = { ...memory, focus: spot.place }
    }
  }
  const named = partsOfTowns(view, spots)
  return ground.pair.length === 2 ? named.map((spot) => otherOfPair(spot, named, ground.pair)) : named
}

/** The places side by side that a sentence has named up to a stop; those told of before where it names no two. */
function rowOf(spots: readonly Spot[], { pair, gazetteer }: Memory): readonly Place[] {
  const firm = spots.filter(
    ({ hold, pointed, place }) => hold === 'there' && !pointed && place.kind !== 'country',
  )
  const row = innermost(
    firm.map(({ place }) => place),
    gazetteer,
  )
  return row.length > 1 ? row : pair
}

/** "six in the port city and three in X", of X and Y told of before: the city is Y. */
function otherOfPair(spot: Spot, spots: readonly Spot[], pair: readonly Place[]): Spot {
  const twin = spots.some(
    (other) => !other.pointed && other.chunk > spot.chunk && other.place.id === spot.place.id,
  )
  const other = pair.find(({ id, kind }) => id !== spot.place.id && kind === spot.place.kind)
  const isOne = pair.some(({ id }) => id === spot.place.id)
  return spot.pointed && spot.place.kind === 'city' && twin && isOne && other
    ? { ...spot, place: other }
    : spot
}

/** A name that the text uses as a place's and that no gazetteer holds. */
export type Unknown = Pick<Spot, 'words' | 'chunk' | 'first'>

const custody = /prison|jail|penitentiary|c[aá]rcel|penal|penitenciar|prisi[oó]n|reclu/i

/** Names of a sentence that stand for a place of happenings, and nobody knows which. */
export function unknownIn(view: SentenceView): Unknown[] {
  if (view.lexed.places.size === 0) return []
  return view.chunks.flatMap((chunk, index): Unknown[] => {
    const toponym = isNoun(chunk) ? chunk.place : null
    if (!toponym || toponym.place) return []
    const kind = custody.test(toponym.text) ? 'prison' : 'city'
    const hold = holdOf(view, index, chunk.first, { kind } as Place)
    return hold === 'there' ? [{ words: toponym.text, chunk: index, first: chunk.first }] : []
  })
}

export const isInside = (blocked: readonly Range[], first: number) =>
  blocked.some((range) => first >= range.first && first <= range.last)

/** The spots of a stretch at which things happen, but for those in blocked tokens. */
export const firmIn = (spots: readonly Spot[], range: Range, blocked: readonly Range[]): Spot[] =>
  spots.filter(
    ({ hold, chunk, first }) =>
      hold === 'there' && chunk >= range.first && chunk <= range.last && !isInside(blocked, first),
  )
