import type { Candidate } from '../../candidate'
import { type Chunk, hasClass, isNoun, isVerb, type NounPhrase, type Range } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isHostages, isToll } from '../../kind-groups'
import type { Site } from '../ground'

/** The places of those whom a sentence counts besides: "131, not 137, for the six of X had been counted twice". */

const placing = /^(?:of|in|at|from|de|del|en)$/

/** Where those that a chunk counts are told to be, right behind it: the chunk of the preposition; -1 where nothing is. */
function whereaboutsOf({ chunks }: SentenceView, at: number): number {
  const link = chunks[at + 1]
  const place = chunks[at + 2]
  const led = link?.kind === 'preposition' && placing.test(link.word)
  if (!led || !isNoun(place)) return -1
  if (place.place) return at + 1
  // "the 37 of the two prisons of X".
  const [next, town] = [chunks[at + 3], chunks[at + 4]]
  const inner = next?.kind === 'preposition' && placing.test(next.word) && isNoun(town) && town.place !== null
  return inner && (place.classes.includes('prison') || place.classes.includes('area')) ? at + 1 : -1
}

/** From a chunk to the next comma or stop. */
function itemFrom({ chunks, lexed }: SentenceView, at: number): Range {
  const first = chunks[at]?.first ?? 0
  const end = chunks.find((chunk) => chunk.first > first && /^(?:comma|stop)$/.test(chunk.kind))
  return { first, last: (end?.first ?? lexed.tokens.length) - 1 }
}

/** "the two jails in X", "the one in X" are no people. */
const numberOf = (chunk: Chunk | undefined): number | null =>
  isNoun(chunk) && !chunk.place && !hasClass(chunk, 'prison', 'area', 'time')
    ? (chunk.count?.value ?? null)
    : null

const everyOne = /^(?:all|both|tod[oa]s|amb[oa]s)$/
const rest = /^(?:rest|others|resto|demas|otr[oa]s)$/

/** Whose places they are, and which they are. */
type Own = { owner: number; kind: 'the' | 'all' | 'one'; range: Range }

/** "the six of X", "ten, all in X", "a guard who climbed a wall in X". */
const ownersOf = keepBySentence((view: SentenceView): readonly Own[] => {
  const { chunks } = view
  return chunks.flatMap((chunk, at): Own[] => {
    if (!isNoun(chunk) || chunk.place) return []
    const number = numberOf(chunk)
    if (number !== null && number > 1 && chunk.determiner === 'definite' && whereaboutsOf(view, at) > 0)
      return [{ owner: at, kind: 'the', range: itemFrom(view, at + 1) }]
    if (number !== null && isForPlace(chunks[at + 1], chunks[at + 2]))
      return [{ owner: at, kind: 'the', range: itemFrom(view, at + 1) }]
    if (number !== null && chunks[at + 1]?.kind === 'comma') {
      const all = chunks[at + 2]
      if (isNoun(all) && everyOne.test(wordAt(view, all.first)) && whereaboutsOf(view, at + 2) > 0)
        return [{ owner: at, kind: 'all', range: itemFrom(view, at + 2) }]
    }
    return isOne(chunk, number) ? relativeOf(view, at) : []
  })
})

/** "besides 300 for X". */
const isForPlace = (link: Chunk | undefined, place: Chunk | undefined): boolean =>
  link?.kind === 'preposition' && /^(?:for|para)$/.test(link.word) && isNoun(place) && place.place !== null

const isOne = ({ determiner, plural, classes }: NounPhrase, number: number | null): boolean =>
  number === 1 || (number === null && determiner === 'indefinite' && !plural && classes.length > 0)

/** "one, who climbed a wall in X,": what the clause of a single one names. */
function relativeOf(view: SentenceView, at: number): Own[] {
  const { chunks } = view
  const opener = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1
  const word = chunks[opener]
  if (word?.kind !== 'relative' || !/^(?:who|which|that|que|quien|cual)$/.test(word.word)) return []
  if (!isVerb(chunks[opener + 1])) return []
  return [{ owner: at, kind: 'one', range: itemFrom(view, opener) }]
}

const isPeople = (candidate: Candidate): boolean =>
  isHostages(candidate) || isToll(candidate) || candidate.kind === 'escaped'

/** Does the place told of another number say nothing of this one? */
function isApart({ view, candidate }: Site, { owner, kind }: Own): boolean {
  const own = chunkAt(view, candidate.evidence.first)
  const value = candidate.quantity?.value ?? null
  const other = numberOf(view.chunks[owner]) ?? 1
  if (owner <= own || value === null || other >= value) return false
  // "two of the 57 of X".
  if (chunkAt(view, candidate.evidence.last) >= owner - 2 && view.chunks[owner - 1]?.kind === 'preposition')
    return false
  const between = view.chunks.slice(own + 1, owner)
  if (kind === 'one') return isPeople(candidate)
  // "50 dead and 30 hurt, all in X" are all there.
  return (
    kind === 'the' ||
    between.some((chunk) => isVerb(chunk) || (isNoun(chunk) && rest.test(wordAt(view, chunk.last))))
  )
}

const none = /^(?:none|ningun[oa]?)$/

/** "five jails, none of them in X": where it was not. */
const placesOfNone = keepBySentence((view: SentenceView): readonly Range[] =>
  view.chunks.flatMap((chunk, at) => {
    if (!isNoun(chunk) || !none.test(wordAt(view, chunk.last))) return []
    const [of, them] = view.chunks.slice(at + 1, at + 3)
    const whole = of?.kind === 'preposition' && isNoun(them) && them.pronoun
    return whereaboutsOf(view, whole ? at + 2 : at) > 0 ? [itemFrom(view, at)] : []
  }),
)

/** "arrested 12 and said two had been killed in X": what was said besides, of a number of its own. */
export function placesOfSaid({ view, candidate, candidates }: Site): Range[] {
  const own = chunkAt(view, candidate.evidence.last)
  const at = view.chunks.findIndex((chunk, i) => i > own && isSaidBesides(view, i, chunk))
  const said = view.chunks[at]
  if (!said) return []
  const other = candidates.find(({ quantity, anchor }) => quantity !== null && anchor > said.last)
  // "12 died, officials said, adding that 30 were hurt in X": of one happening.
  if (other && isToll(other) && isToll(candidate)) return []
  return other ? [{ first: other.anchor, last: view.lexed.tokens.length - 1 }] : []
}

/** "and said", ", saying". */
const isSaidBesides = ({ chunks }: SentenceView, at: number, chunk: Chunk): boolean =>
  isVerb(chunk) &&
  chunk.senses.includes('say') &&
  !chunk.passive &&
  (chunks[at - 1]?.kind === 'conjunction'
    ? chunk.form === 'finite'
    : chunks[at - 1]?.kind === 'comma' && chunk.form === 'gerund')

/** Tokens whose places belong to others than the candidate counts. */
export function placesOfOthers(site: Site): Range[] {
  if (site.spots.length === 0) return []
  return [
    ...placesOfNone(site.view),
    ...placesOfSaid(site),
    ...ownersOf(site.view)
      .filter((own) => isApart(site, own))
      .map(({ range }) => range),
  ]
}
