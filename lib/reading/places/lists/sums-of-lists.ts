import { containerOf } from '@/lib/reading/places/known/containers'
import { says, toSayings } from '@/lib/text/sayings'
import { type Chunk, isNoun, isVerb } from '../../grammar/chunk'
import { segmentAround } from '../../grammar/clause'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Located, Site } from '../ground'
import type { Spot } from '../spots/spot'

/** Places that no number parts: one said more and more closely, or a list. */
export type Group = { spots: Spot[]; first: number; last: number }

/** Numbers of a sentence that count what happened at all the places that it lists. */

/** "Four attacks: two in A, one in B and another in C": as many as the number before them says. */
function addsUp({ view, candidate }: Site, groups: readonly Group[]): boolean {
  const parts = view.chunks.flatMap((chunk, at) => {
    const isPart = isNoun(chunk) && chunk.head === '' && !chunk.place && !chunk.pronoun
    const placed = groups.some(({ first }) => first === at + 2)
    if (!isPart || chunk.first <= candidate.evidence.last || !placed) return []
    return [chunk.count?.value ?? (oneMore.test(wordAt(view, chunk.first)) ? 1 : Number.NaN)]
  })
  const sum = parts.reduce((all, each) => all + each, 0)
  return parts.length > 1 && parts.length === groups.length && sum === candidate.quantity?.value
}
const oneMore = /^(?:one|another|una?|uno|otr[oa])$/

/** "passed fifteen: in A a car burned; in B a bridge": a colon behind the number opens the list of all its places. */
export function isTotalOf(site: Site, at: number, groups: readonly Group[]): boolean {
  const { view } = site
  if (groups.every(({ first }) => first > at) && addsUp(site, groups)) return true
  const colon = view.chunks.findIndex(
    ({ kind, first }, i) => i > at && kind === 'stop' && view.lexed.tokens[first]?.norm === ':',
  )
  return colon > at && groups.every(({ first }) => first > colon)
}

const opens = /^[:(]$/

/** The colon or bracket behind the number; the comma, where what follows it adds up to it. */
const listFrom = ({ view: { chunks, lexed }, candidate }: Site, word: RegExp): number =>
  chunks.findIndex(
    ({ first }) => first > candidate.evidence.last && word.test(lexed.tokens[first]?.norm ?? ''),
  )

/** "96 are held: 44 at A, 27 in B and 13 in C", "4,478 did, 3,486 from A and 992 from B": of all the places that the list behind the colon or in brackets names. */
export function sumOfListed(site: Site): Located | null {
  const { view, candidate, spots, ground } = site
  const { chunks } = view
  const total = candidate.quantity?.value ?? 0
  if (total < 2 || spots.length < 2) return null
  const colon = listFrom(site, opens)
  const opener = colon < 0 ? listFrom(site, /^,$/) : colon
  if (opener < 0 || spots.some(({ chunk }) => chunk < opener)) return null
  const from = chunks.findIndex(({ first }) => first === candidate.evidence.first)
  if (chunks.slice(from + 1, opener).some((chunk) => isNoun(chunk) && chunk.count)) return null
  const items = spots.filter(({ chunk }) => {
    const [item, link] = chunks.slice(chunk - 2, chunk)
    return chunk > opener && link?.kind === 'preposition' && countAt(view, item) > 0
  })
  const sum = items.reduce((all, { chunk }) => all + countAt(view, chunks[chunk - 2]), 0)
  if (items.length < 2 || sum > total || (colon < 0 && sum !== total)) return null
  const all = containerOf(
    spots.map(({ place }) => place),
    ground.gazetteer,
  )
  const place = 2 * sum > total ? all : ground.home
  return place && place.kind !== 'prison'
    ? { place, way: 'sum of a list', reason: 'of all the places listed behind it' }
    : null
}
/** "44", "una", "otra": of a number with nothing but its place behind it. */
function countAt(view: SentenceView, chunk: Chunk | undefined): number {
  if (!isNoun(chunk) || chunk.head !== '' || chunk.place || chunk.pronoun) return 0
  return chunk.count?.value ?? (oneMore.test(wordAt(view, chunk.first)) ? 1 : 0)
}

const summing = toSayings([
  'in all',
  'in total',
  'altogether',
  'all told',
  'en total',
  'en conjunto',
  'en suma',
])

/** "four died in A and six in B; some 20 were hurt": a semicolon parts the list of its places from what befell more. */
function isBehindList({ view, candidate, candidates }: Site, from: number): boolean {
  const { first, last } = segmentAround(view, candidate.evidence.first)
  const [start, end] = [view.chunks[first]?.first ?? 0, view.chunks[last]?.last ?? 0]
  const others = candidates.filter(({ quantity, evidence }) => quantity && evidence.first <= from)
  return (
    start > from &&
    wordAt(view, start - 1) === ';' &&
    others.length > 1 &&
    !view.lexed.tokens.slice(start, end + 1).some(({ norm }) => backward.test(norm))
  )
}
const backward = /^(?:there|alli|ahi|rest|resto|demas|latter|ultim[oa]|others?|otr[oa]s?)$/

const dash = /^(?:-+|–|—|―)$/

/** "Three attacks, two in A and one in B, cost five lives": what the sentence goes on with behind an inserted list. */
function isBehindInsertion({ view, candidate }: Site, groups: readonly Group[]): boolean {
  const [first, last] = [groups[0], groups.at(-1)]
  if (!first || !last || groups.length < 2) return false
  const parts = (at: number) =>
    view.chunks[at]?.kind === 'comma' || dash.test(wordAt(view, view.chunks[at]?.first ?? -1))
  const opener = view.chunks.findLastIndex((chunk, at) => at < first.first && (parts(at) || isVerb(chunk)))
  const [close, verb] = [last.last + 1, view.chunks[last.last + 2]]
  const listed = view.chunks
    .slice(opener + 1, close)
    .filter((chunk) => isNoun(chunk) && !chunk.place && chunk.head === '').length
  return (
    opener > 0 &&
    parts(opener) &&
    parts(close) &&
    listed >= groups.length &&
    isVerb(verb) &&
    verb.form === 'finite' &&
    candidate.evidence.first > verb.first
  )
}

/** "four died in A and six in B; in all, 14 were hurt": a sum behind all the places is of them all. */
export function isSumOf(site: Site, groups: readonly Group[]): boolean {
  const { view, candidate } = site
  const last = groups.at(-1)
  const from = view.chunks[last?.last ?? -1]?.last ?? -1
  if (candidate.evidence.first <= from) return false
  if (isBehindList(site, from) || isBehindInsertion(site, groups)) return true
  if (!says(view, summing)) return false
  const words = view.lexed.tokens.slice(from + 1, candidate.evidence.first).map(({ norm }) => norm)
  return /(?:^| )(?:(?:in|en) (?:all|total|conjunto|suma)|altogether|all told)(?: |$)/.test(words.join(' '))
}

/** "17 were killed that day and one in A": the number that has no words but these is the one in A. */
function isOfBareLast({ view }: Site, at: number, first: number): boolean {
  const [joint, item, link] = view.chunks.slice(Math.max(0, first - 3), first)
  if (joint?.kind !== 'conjunction' || !/^(?:and|y|e)$/.test(joint.word)) return false
  const isBare = isNoun(item) && item.count !== null && item.head === '' && item.classes.length === 0
  const led = link?.kind === 'preposition' && /^(?:in|at|en)$/.test(link.word)
  // "12 and three in A" may both be there; "12 died and three in A" are not.
  return isBare && led && at < first - 3 && view.chunks.slice(at + 1, first - 3).some(isVerb)
}

/** "freed in stages: 106 at dawn, 25 at noon and the last six, in A, at night": A is of the six alone. */
export function isOfLastAlone(site: Site, at: number, { first }: Group): boolean {
  const { view } = site
  if (isOfBareLast(site, at, first)) return true
  const [item, comma, link, , after] = view.chunks.slice(first - 3)
  const apart = comma?.kind === 'comma' && link?.kind === 'preposition' && after?.kind === 'comma'
  if (!apart || !isNoun(item) || !item.count || at >= first - 3) return false
  const colon = view.chunks.findLastIndex(({ kind }, i) => kind === 'stop' && i < at)
  const listed = view.chunks.slice(colon + 1, first)
  return wordAt(view, view.chunks[colon]?.first ?? -1) === ':' && !listed.some((chunk) => isVerb(chunk))
}

/** "One in A, two in B. In all there were 18 attacks": of all the places told of before. */
export function sumOfTold({ view, candidate, ground }: Site): Located | null {
  if (candidate.kind !== 'attack' || (candidate.quantity?.value ?? 0) < 2 || !says(view, summing)) return null
  const told = [...ground.told.values()].map(({ place }) => place)
  const all = containerOf([...told, ...ground.pair], ground.gazetteer)
  return all && all.kind !== 'prison' && told.length + ground.pair.length > 1
    ? { place: all, way: 'sum', reason: 'a sum of what was told before' }
    : null
}
