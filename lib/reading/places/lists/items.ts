import { containerOf, holds, innermost } from '@/lib/reading/places/known/containers'
import { withoutAround } from '@/lib/reading/places/known/told-within'
import { isKnownPlace, isNoun, isVerb, prepositionOf, type Range } from '../../grammar/chunk'
import { chunkAt, clauseAround } from '../../grammar/clause'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import type { SentenceView } from '../../grammar/sentence-view'
import type { Located, Site } from '../ground'
import type { Spot } from '../spots/spot'
import { inOwnBrackets, isBeforeBrackets } from './brackets'
import { elsewhereInFrame } from './in-frame'
import { inTurn } from './in-turn'
import { isNoSecondPlace } from './no-second-place'
import { type Group, isOfLastAlone, isSumOf, isTotalOf } from './sums-of-lists'

/**
 * Which of the places in a stretch of a sentence belongs to which of its numbers: "15 in A and 12 in B", "in A 15 died
 * and in B 12", "A (15), B (12)", "A and B had 15 and 12 respectively".
 */

/** Chunks of the numbers told in a stretch, in order. */
function numbersIn({ view, candidate, candidates }: Site, range: Range): number[] {
  const told = candidates.filter(({ quantity }) => quantity !== null)
  const all = told.includes(candidate) ? told : [...told, candidate]
  const claimed = all.map(({ evidence }) => chunkAt(view, evidence.first))
  const chunks = [...new Set([...claimed, ...countedIn(view)])]
  return chunks.filter((at) => at >= range.first && at <= range.last).sort((a, b) => a - b)
}

/** Chunks that count something, worked out once: every candidate of the sentence asks. */
const countedIn = keepBySentence((view: SentenceView) =>
  view.chunks.map((_, at) => at).filter((at) => countsSomething(view, at)),
)

const idle = new Set<string>(['time', 'extent', 'money', 'label', 'prison', 'area'])
const oneMore = /^(?:una|uno|otro|otra|otros|otras|one|another|more|others)$/

/** Any number may have a place of its own, also one that is no claim: "two in A and one in B". */
function countsSomething(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at]
  const next = view.chunks[at + 1]
  if (!chunk) return false
  // "out of the one in B": a prison, and no number.
  if (isNoun(chunk) && chunk.count?.alone && chunk.determiner === 'definite') return false
  if (isNoun(chunk) && chunk.count) return !chunk.classes.some((name) => idle.has(name)) && !chunk.place
  const word = view.lexed.tokens[chunk.first]?.norm ?? ''
  if (chunk.first !== chunk.last || !oneMore.test(word)) return false
  return next?.kind === 'preposition' || isBehindPlace(view, at)
}

/** "in A ten and in B, another": the item ends with it. */
function isBehindPlace({ chunks }: SentenceView, at: number): boolean {
  const before = chunks[at - 1]?.kind === 'comma' ? chunks[at - 2] : chunks[at - 1]
  return isKnownPlace(before) && /^(?:comma|conjunction|stop)$/.test(chunks[at + 1]?.kind ?? 'stop')
}

const joins = /^(?:conjunction|comma|quote|preposition)$/

/** "A y, en B, una mujer": what stands apart behind "and" begins anew. */
const isApart = ({ chunks }: SentenceView, chunk: number) =>
  chunks[chunk - 1]?.kind === 'preposition' &&
  chunks[chunk - 2]?.kind === 'comma' &&
  chunks[chunk - 3]?.kind === 'conjunction'

/** "Three are of A, of B the other two": behind a comma, with a number that no joint parts from it. */
function isOfNext({ chunks }: SentenceView, chunk: number): boolean {
  const [comma, link, , number] = chunks.slice(chunk - 2, chunk + 2)
  return (
    comma?.kind === 'comma' &&
    link?.kind === 'preposition' &&
    isNoun(number) &&
    number.count !== null &&
    !number.place &&
    number.determiner === 'definite'
  )
}

/** "A, B and C", "in A and the city of B": nothing but joints between. */
const isInRow = ({ view }: Site, before: Spot, { chunk }: Spot): boolean =>
  !isApart(view, chunk) &&
  view.chunks
    .slice(before.chunk + 1, chunk)
    .every((part) => joins.test(part.kind) || (isNoun(part) && !part.count && part.classes.includes('area')))

/** Does the place begin an item of its own: "15 died in A, B had 4"? */
function opensItem({ view }: Site, before: Spot, { chunk }: Spot): boolean {
  const between = view.chunks.slice(before.chunk + 1, chunk)
  const next = view.chunks[chunk + 1]
  // "En A, B y C murieron 15": Spanish puts the verb behind a list.
  return (
    view.lexed.language === 'en' &&
    between.length === 1 &&
    between[0]?.kind === 'comma' &&
    isVerb(next) &&
    next.form === 'finite'
  )
}

/** Nested places and rows of places belong together where no number parts them. */
function belongs(site: Site, before: Spot, spot: Spot, numbers: readonly number[]): boolean {
  const { gazetteer } = site.ground
  if (numbers.some((at) => at > before.chunk && at < spot.chunk)) return false
  if (isOfNext(site.view, spot.chunk)) return false
  const stop = site.view.chunks.slice(before.chunk + 1, spot.chunk).some(({ kind }) => kind === 'stop')
  const nested = holds(before.place, spot.place, gazetteer) || holds(spot.place, before.place, gazetteer)
  if (before.place.id === spot.place.id || nested) return !stop
  return isInRow(site, before, spot) && !opensItem(site, before, spot)
}

function groupsOf(site: Site, spots: readonly Spot[], numbers: readonly number[]): Group[] {
  const groups: Group[] = []
  for (const spot of spots) {
    const last = groups.at(-1)
    const before = last?.spots.at(-1)
    if (last && before && belongs(site, before, spot, numbers)) {
      last.spots.push(spot)
      last.last = spot.chunk
    } else groups.push({ spots: [spot], first: spot.chunk, last: spot.chunk })
  }
  return groups
}

/** "In A one died and in B, another", where B lies in A: a number behind each of them. */
function isItem(spot: Spot, others: readonly Spot[], numbers: readonly number[]): boolean {
  const chunks = others.map(({ chunk }) => chunk)
  const own = numbers.some((at) => at > spot.chunk && at < Math.min(...chunks))
  return own && (numbers.at(-1) ?? -1) > Math.max(...chunks)
}

/** "In A province, 12 died at B and 3 at C": what holds all the rest and stands before the numbers tells none apart. */
function withoutFrame({ ground }: Site, spots: readonly Spot[], numbers: readonly number[]): Spot[] {
  const [first] = numbers
  return spots.filter((spot) => {
    const others = spots.filter(({ place }) => place.id !== spot.place.id)
    const frame = others.length > 0 && others.every(({ place }) => holds(spot.place, place, ground.gazetteer))
    return (
      !frame ||
      (numbers.length > 1 && first !== undefined && (spot.chunk > first || isItem(spot, others, numbers)))
    )
  })
}

/** A place in the article's words, with its name where they differ. */
export const wordsFor = ({ words, place }: Spot): string =>
  words === place.name ? words : `${words} (${place.name})`

const placesOf = (spots: readonly Spot[]) => spots.map(({ place }) => place)

const locatedAt = (spot: Spot): Located =>
  spot.pointed
    ? {
        place: spot.place,
        way: 'pointed at',
        reason: `"${spot.words}" points back at ${spot.place.name}`,
      }
    : { place: spot.place, way: 'named', reason: `named in the same clause: ${wordsFor(spot)}` }

/** What a group of places stands for: the closest one, or what holds all that it lists. */
function fromGroup(site: Site, spots: readonly Spot[]): Located | null {
  const { gazetteer } = site.ground
  const own = spots.filter((spot) => !isNoSecondPlace(site, spot, spots))
  const all = innermost(placesOf(own), gazetteer)
  // A name says more than "the jail" does.
  const named = own.filter(({ pointed }) => !pointed)
  const closest = all.length > 1 && named.length > 0 ? innermost(placesOf(named), gazetteer) : all
  const [only] = closest
  const spot =
    named.find(({ place }) => place.id === only?.id) ?? own.find(({ place }) => place.id === only?.id)
  if (only && spot && closest.length === 1) return locatedAt(spot)
  const container = containerOf(closest, gazetteer)
  const names = closest.map(({ name }) => name).join(', ')
  return container
    ? { place: container, way: 'list', reason: `holds all that the sentence lists: ${names}`, each: closest }
    : { place: null, way: 'undecided', reason: `the sentence names ${names} and does not say which` }
}

const inParentheses = ({ view }: Site, at: number, before: Group): boolean =>
  view.chunks[at - 1]?.kind === 'quote' && before.last === at - 2

/** "34 guards and four clerks in A": both are there. */
const areJoined = ({ view }: Site, a: number, b: number): boolean =>
  view.chunks.slice(a + 1, b).every(({ kind }) => kind === 'conjunction' || kind === 'comma')

/** "a bomb in A killed three and hurt six, and in B a bus burned": what has no subject of its own goes on with the clause before. */
function isOfClauseBefore({ view }: Site, at: number, before: Group, after: Group): boolean {
  const clause = clauseAround(view, view.chunks[at]?.first ?? 0)
  const led = view.chunks[clause.first - 1]?.kind === 'conjunction' && isVerb(view.chunks[clause.first])
  return led && before.last < clause.first && after.first > clause.last
}

/** "In A 18 were killed, 12 in B and one in C": a number by itself with its place right behind it. */
function isLedBy({ view: { chunks } }: Site, at: number, place: number): boolean {
  const number = chunks[at]
  const led = /^(?:in|at|en)$/.test(prepositionOf(chunks[at + 1])) && place === at + 2
  return led && isNoun(number) && number.head === '' && !isKnownPlace(chunks[at - 1])
}

/** The group that belongs to the number at a chunk, by the order in which places and numbers come. */
function groupFor(
  site: Site,
  groups: readonly Group[],
  numbers: readonly number[],
  at: number,
): Group | null {
  const own = groups.find(({ first, last }) => (first <= at && at <= last) || isLedBy(site, at, first))
  if (own) return own
  const before = groups.findLast(({ last }) => last < at)
  const after = groups.find(({ first }) => first > at)
  if (!before || !after) return before ?? after ?? null
  if (inParentheses(site, at, before) || isOfClauseBefore(site, at, before, after)) return before
  // "To A went 1,200 and 450 to B": as many places as numbers, the first of them in front.
  const inTurn = groups.length === 2 && numbers.length === 2 && at === numbers[0]
  if (inTurn && after.first > (numbers[1] ?? at)) return before
  const next = numbers.find((number) => number > at && number < after.first && !areJoined(site, at, number))
  const [first = at, last = at] = [numbers[0], numbers.at(-1)]
  const placeFirst = (groups[0]?.first ?? at) < first
  const placeLast = (groups.at(-1)?.first ?? at) > last
  if (placeFirst && !placeLast) return before
  if (next !== undefined) return before
  if (placeFirst && groups.length <= numbers.length + 1 && numbers.length === 1) return before
  return after
}

/** The place that a stretch of the sentence gives the candidate, or what holds all that it lists; null where it names none. */
export function fromSpots(site: Site, spots: readonly Spot[], range: Range): Located | null {
  const places = spots.filter(({ place }) => place.kind !== 'country')
  const named = withoutAround(site.view, places)
  if (named.length === 0) return null
  const numbers = numbersIn(site, range)
  const listed = withoutFrame(site, named, numbers)
  if (listed.length === 0) return null
  if (isBeforeBrackets(site, listed)) return fromGroup(site, listed)
  const close = inOwnBrackets(site, listed)
  const paired = inTurn(site, close)
  if (paired) return paired
  const groups = groupsOf(site, close, numbers)
  const at = chunkAt(site.view, site.candidate.evidence.first)
  const [only] = groups
  if (only && groups.length === 1 && isOfLastAlone(site, at, only)) return null
  if (groups.length === 1 || isTotalOf(site, at, groups) || isSumOf(site, groups))
    return fromGroup(site, (only && elsewhereInFrame(site, at, only)) ?? close)
  const group = groupFor(site, groups, numbers, at)
  return group && fromGroup(site, elsewhereInFrame(site, at, group) ?? group.spots)
}
