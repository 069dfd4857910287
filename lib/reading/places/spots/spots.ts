import type { Place } from '@/lib/model/place'
import { holds, innermost } from '@/lib/reading/places/known/containers'
import { partsOfTowns } from '@/lib/reading/places/known/part-of'
import { withoutWhatHolds } from '@/lib/reading/places/known/told-within'
import { holds as holdsSign } from '@/lib/text/word-signs'
import { isNoun } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import type { Ground } from '../ground'
import { ordinalWords } from '../pointing/by-order'
import type { Memory } from '../pointing/memory'
import { opensInside } from '../pointing/pointing'
import { recall } from '../pointing/topic'
import { isTown } from '../pointing/which-jail'
import { foundIn } from './found-in'
import { holdOf } from './hold'
import { isSeatOfSpeaker } from './seats'
import type { Spot, Unknown } from './spot'
import { goalBefore } from './towards'

/** The places of a sentence, each with how the sentence holds it. */

/** What has been spoken of once a sentence has named these places too. */
function remember(
  view: SentenceView,
  memory: Memory,
  spots: readonly Spot[],
  { place, hold, chunk }: Spot,
): Memory {
  // "300 came from X to guard the port": not the port of X.
  const passing = hold === 'origin' || isSeatOfSpeaker(view, chunk)
  const lastOf = passing ? memory.lastOf : new Map(memory.lastOf).set(place.kind, place)
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

const ofWord = /^(?:of|de|del)$/
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
      if (!spot.pointed) memory = remember(view, memory, spots, spot)
      // "Six went to X. The director of the jail recalled that nine died there": in the jail, and not in X.
      else if (spot.place.kind === 'prison') memory = { ...memory, focus: spot.place, near: spot.place }
    }
  }
  const named = withoutWhatHolds(view, partsOfTowns(view, spots))
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
