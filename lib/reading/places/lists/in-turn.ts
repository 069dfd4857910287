import { distinct } from '@/lib/reading/places/known/containers'
import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { isNoun } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Located, Site } from '../ground'
import type { Spot } from '../spots/spot'

/** Numbers that follow a row of places in order: "A and B had 15 and 12 respectively", "A and B had nine each". */

const respectively = toSayings(['respectively', 'respectivamente', 'en ese orden', 'in that order'])

const joints = /^(?:comma|conjunction)$/

/** The numbers that stand in one row with the one at a chunk: "61, 39 and 12 of the captives". */
function rowOfNumbers({ chunks }: SentenceView, at: number): number[] {
  const isNumber = (i: number) => {
    const chunk = chunks[i]
    return isNoun(chunk) && chunk.count !== null && !chunk.place
  }
  const stepFrom = (from: number, by: 1 | -1): number => {
    let next = from + by
    while (joints.test(chunks[next]?.kind ?? '')) next += by
    return next !== from + by && isNumber(next) ? next : -1
  }
  const row = [at]
  for (let i = stepFrom(at, -1); i >= 0; i = stepFrom(i, -1)) row.unshift(i)
  for (let i = stepFrom(at, 1); i >= 0; i = stepFrom(i, 1)) row.push(i)
  return row
}

/** "nine and five deaths", "uno y uno": all but the last of the row count the same without saying it; not "between 12 and 15". */
function isBareRow(view: SentenceView, row: readonly number[]): boolean {
  const [first = 0] = row
  const before = wordAt(view, (view.chunks[first]?.first ?? 0) - 1)
  return (
    !/^(?:between|entre|de|from)$/.test(before) &&
    row.slice(0, -1).every((at) => {
      const chunk = view.chunks[at]
      return isNoun(chunk) && chunk.head === ''
    })
  )
}

/** Nothing parts the places but joints: "in A, B and C"; not "in A, where 12 fell, and B". */
function isOneRow({ chunks }: SentenceView, spots: readonly Spot[]): boolean {
  const [first, last] = [spots[0], spots.at(-1)]
  if (!first || !last) return false
  return chunks
    .slice(first.chunk, last.chunk)
    .every(
      (chunk) => joints.test(chunk.kind) || chunk.kind === 'preposition' || (isNoun(chunk) && chunk.place),
    )
}

/** As many numbers in a row as places: each has its own. */
export function inTurn({ view, candidate }: Site, spots: readonly Spot[]): Located | null {
  if (spots.length < 2) return null
  const places = distinct(spots.map(({ place }) => place))
  const own = chunkAt(view, candidate.evidence.first)
  const row = rowOfNumbers(view, own)
  const said = says(view, respectively)
  const fits = row.length === places.length && (said || (isBareRow(view, row) && isOneRow(view, spots)))
  const counted =
    fits || !said ? row : view.chunks.flatMap((chunk, at) => (isNoun(chunk) && chunk.count ? [at] : []))
  const place = places[counted.indexOf(own)]
  if (!place || places.length < 2 || !(fits || (said && places.length === counted.length))) return null
  return {
    place,
    way: 'in turn',
    reason: `the numbers follow the places in order; this one belongs to ${place.name}`,
  }
}

/** "las cárceles de A y de B, donde retuvieron a 16 y a 23, respectivamente": in whatever clause the row of places stands. */
export function inGivenOrder(site: Site): Located | null {
  const { view, spots, candidate } = site
  if (!says(view, respectively)) return null
  const row = spots.filter(
    ({ hold, pointed, first }) => hold === 'there' && !pointed && first < candidate.anchor,
  )
  return isOneRow(view, row) ? inTurn(site, row) : null
}

const eachWords = signOfWords('each apiece cada')
/** Behind a number: "each", "men each", "cada una", "para cada uno"; not "six in each of the jails, two men". */
const ofEach = /^(?:\S+ )?(?:each|apiece)(?: of\b.*)?$|^(?:\S+ ){0,2}cada un[oa]\b/

/** "nine each", "nueve cada una", "250 for each of them": so many at every place of the row. */
export function isOfEach(view: SentenceView, { evidence }: Candidate): boolean {
  if (!holds(view, eachWords)) return false
  const words: string[] = []
  for (let at = evidence.last + 1; at <= evidence.last + 4 && /^\p{L}/u.test(wordAt(view, at)); at++)
    words.push(wordAt(view, at))
  return ofEach.test(words.join(' '))
}
