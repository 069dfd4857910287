import { containerOf, distinct } from '@/lib/reading/places/known/containers'
import { smallNumbers } from '@/lib/text/small-numbers'
import { wordLike } from '@/lib/text/word-set'
import { holds, signOf } from '@/lib/text/word-signs'
import type { Located, Site } from '../ground'
import type { Spot } from '../spots/spot'

/** What brackets say of the numbers within them, before them and behind them. */

const brackets = signOf([')'])

/** "Of 68 who fled (39 in A, 24 in B and five in C), 27 were caught": what stands behind the bracket is of them all. */
export function behindBracket({ view, candidate, spots, ground }: Site): Located | null {
  if (!holds(view, brackets)) return null
  const { tokens } = view.lexed
  const at = candidate.evidence.first
  const close = tokens.findLastIndex(({ norm }, i) => norm === ')' && i < at)
  const open = tokens.findLastIndex(({ norm }, i) => norm === '(' && i < close)
  // ") and 27 in C" has a place of its own.
  if (open < 0 || spots.some(({ first }) => first > close)) return null
  const listed = spots.filter(({ first, hold }) => hold === 'there' && first > open).map(({ place }) => place)
  const place = containerOf(listed, ground.gazetteer)
  const names = distinct(listed).map(({ name }) => name)
  return place && names.length > 1
    ? { place, way: 'list', reason: `holds all that the sentence lists: ${names.join(', ')}` }
    : null
}

const oneNumber = wordLike(smallNumbers, '\\d[\\d.,]* one un[oa]?')

/** "136 came out of A (61), B (45) and C (30)": what stands before the list is of all its places. */
export function isBeforeBrackets({ view, candidate }: Site, spots: readonly Spot[]): boolean {
  if (spots.length < 2 || !holds(view, brackets)) return false
  const { tokens } = view.lexed
  const counted = spots.filter(({ first, words }) => {
    const behind = first + words.split(/\s+/).length
    const [open, number, close] = tokens.slice(behind, behind + 3).map(({ norm }) => norm)
    return open === '(' && close === ')' && oneNumber.test(number ?? '')
  })
  return counted.length === spots.length && spots.every(({ first }) => first > candidate.evidence.last)
}

/** "37 in A (31 at B and six at C)": those within the brackets are where the brackets say. */
export function inOwnBrackets({ view, candidate }: Site, spots: readonly Spot[]): readonly Spot[] {
  if (spots.length < 2 || !holds(view, brackets)) return spots
  const { tokens } = view.lexed
  const at = candidate.evidence.first
  const open = tokens.findLastIndex(({ norm }, i) => i < at && /^[()]$/.test(norm))
  const close = tokens.findIndex(({ norm }, i) => i > at && /^[()]$/.test(norm))
  if (tokens[open]?.norm !== '(' || tokens[close]?.norm !== ')') return spots
  const own = spots.filter(({ first }) => first > open && first < close)
  return own.length > 0 ? own : spots
}
