import { holds, signOf } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import { type Chunk, hasSense, isNoun, isVerb, type Range } from '../grammar/chunk'
import {
  chunkAt,
  clauseAround,
  describedBefore,
  mainClauseStart,
  segmentAround,
  sentencePart,
} from '../grammar/clause'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { isHostages } from '../kind-groups'
import type { Site } from './ground'
import { isInside, type Spot } from './spots/spot'

/** The stretches of a sentence in which the place of a candidate is looked for, from the closest to the whole. */

/** Kinds whose place another clause of the sentence may tell: where people die, something happened. */
export const isLocal = ({ kind }: Candidate): boolean => localKinds.has(kind)
const localKinds = new Set([
  'killed',
  'injured',
  'attack',
  'escaped',
  'detained',
  'other_count',
  'inmates_capacity',
  'inmates_over_capacity',
])

export const wholeOf = (view: SentenceView): Range => ({ first: 0, last: view.chunks.length - 1 })

/** "the killer of a man who was shot dead in X": the clause of the verb, where it is a relative one. */
function ownRelative({ view, candidate }: Site): Range | null {
  const { verb, anchor } = candidate
  if (!verb || verb.first <= anchor) return null
  const clause = clauseAround(view, verb.first)
  const opener = view.chunks[clause.first - 1]
  return opener?.kind === 'relative' && opener.first > anchor ? clause : null
}

/** The clause of the candidate; for what only a number tells, all between semicolons. */
export const closestTo = (site: Site): Range =>
  upToAs(
    site,
    site.candidate.rank >= 8
      ? segmentAround(site.view, site.candidate.anchor)
      : (ownRelative(site) ?? clauseAround(site.view, site.candidate.anchor)),
  )

const asWord = signOf(['as'])

/** "Inmates of seven prisons held 178, as troops closed in on X": X is of what goes on meanwhile. */
function upToAs({ view, candidate }: Site, { first, last }: Range): Range {
  if (!holds(view, asWord)) return { first, last }
  const { chunks } = view
  const at = chunks.findIndex(
    (chunk, i) =>
      chunk.kind === 'comma' &&
      i > first &&
      i <= last &&
      chunk.first > candidate.evidence.last &&
      chunk.first > (candidate.verb?.last ?? 0) &&
      wordAt(view, chunk.last + 1) === 'as' &&
      isNoun(chunks[i + 2]) &&
      isFiniteVerb(chunks[i + 3]),
  )
  return at < 0 ? { first, last } : { first, last: at }
}
const isFiniteVerb = (chunk: Chunk | undefined): boolean => isVerb(chunk) && chunk.form === 'finite'

/** What one clause after another adds: the rest of the sentence; for what is no single happening, not "Once the clashes in X began,". */
export function partOf({ view, candidate }: Site, clause: Range): Range {
  const part = sentencePart(view, candidate.anchor)
  const main = mainClauseStart(view)
  const first = isLocal(candidate) || clause.first < main ? part.first : Math.max(part.first, main)
  return { first, last: Math.max(first, part.last) }
}

const openers = /^(?:where|a?donde|which|whose|cuy[oa]s?|:)$/
/** "The inmates of X who took five warders captive". */
const subjectOpeners = /^(?:where|a?donde|which|whose|cuy[oa]s?|who|that|que|quienes|:)$/

/** "in A and B, where soldiers were sent", "in A all is calm: the 12 guards are free": the words before that. */
export function beforeOpener({ view, candidate }: Site, clause: Range): Range | null {
  for (const { first } of [clause, sentencePart(view, candidate.anchor)]) {
    const opener = view.chunks[first - 1]
    const words = isHostages(candidate) ? subjectOpeners : openers
    if (opener && 'word' in opener && words.test(opener.word))
      return { first: segmentAround(view, (view.chunks[first - 2] ?? opener).first).first, last: first - 2 }
  }
  return null
}

const between = /^(?:comma|conjunction|preposition|quote|adverb|date)$/

/** "in this port near the border, where". */
const bounds = /^(?:border|coast|river|sea|frontera|costa|rio|mar)$/

/** Does nothing but joints and nouns of areas part a place from what follows it: "X prison, in the city of Y, where"? */
const isBeside = (view: SentenceView, from: number, to: number): boolean => {
  const parts = view.chunks.slice(from + 1, to)
  return (
    parts.length < 6 &&
    parts.every(
      (part) =>
        between.test(part.kind) ||
        // "there are none at X, he said, where 76 went on strike".
        (isVerb(part) && hasSense(part, 'say')) ||
        (isNoun(part) && !part.count && (part.classes.includes('area') || bounds.test(part.head))),
    )
  )
}

const inWhich = /^(?:in|at|during|en)$/

/** The chunk of "where", or of "in" before "which"; -1 where neither opens the clause. */
function whereOf({ chunks }: SentenceView, { first }: Range): number {
  const [before, opener] = [chunks[first - 2], chunks[first - 1]]
  if (!opener || !('word' in opener)) return -1
  if (/^(?:where|a?donde)$/.test(opener.word)) return first - 1
  const led = before?.kind === 'preposition' && inWhich.test(before.word)
  return led && opener.kind === 'relative' ? first - 2 : -1
}

/**
 * The places right before "where", however they are held: "moved to A and B, where", "X prison, in the city of Y, where",
 * "an assault in X in which".
 */
export function antecedentOf({ view, spots, blocked }: Site, clause: Range): Spot[] {
  let next = whereOf(view, clause)
  // "six died at X on 9 May, a day on which 79 fell".
  const named = view.chunks[next - 1]
  if (isNoun(named) && named.classes.includes('time') && !named.place) return []
  const row: Spot[] = []
  for (const spot of spots.filter(({ chunk }) => chunk < next).reverse()) {
    // "X prison, north of Y, where".
    const comma = view.chunks.findLastIndex(({ kind }, at) => kind === 'comma' && at < spot.chunk)
    if (spot.hold === 'distance' && spot.chunk - comma < 5 && isBeside(view, spot.chunk, next)) {
      next = comma
      continue
    }
    if (isInside(blocked, spot.first) || !isBeside(view, spot.chunk, next)) break
    row.unshift({ ...spot, hold: 'there' })
    next = spot.chunk
  }
  return row
}

/** "guards who had been held at X were freed": freed from there; "seven, policemen who had gone to X": held there. */
export function inDescription({ view, candidate }: Site): Range | null {
  const { kind, verb, anchor } = candidate
  if (!isHostages(candidate)) return null
  const before = kind === 'hostages_freed' && verb ? describedBefore(view, anchor, verb.first) : null
  if (before) return before
  const own = chunkAt(view, anchor)
  const opener = view.chunks.findIndex(({ kind: k }, i) => i > own && k === 'relative')
  const apposed = view.chunks.slice(own + 1, opener).every(({ kind: k }) => /^(?:comma|noun|quote)$/.test(k))
  return opener > own && apposed ? clauseAround(view, view.chunks[opener + 1]?.first ?? anchor) : null
}
