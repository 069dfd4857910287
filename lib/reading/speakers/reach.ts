import { isVerb, type Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { contrast } from './words'

/** How far what someone says reaches, and who of several it is that says what stands at a token. */

export type Reach = {
  /** What stands before the words that name the speaker, and what stands after them. `weak`: only if nobody else does. */
  back: boolean
  forth: boolean | 'weak'
  /** Outside of these tokens it reaches nothing. */
  limit: Range
}

/** "An attack killed 12; the Taliban denied any role": who denies has told none of it. */
export const ofNoFigure = (reach: Reach): Reach => ({ ...reach, back: false, forth: false })

type Cue = { region: Range; reach: Reach; preposition: boolean }

/** What parts a token from the words that name its speaker. */
function barriers(view: SentenceView, from: number, to: number): number {
  let cost = 0
  for (const chunk of view.chunks) {
    if (chunk.first <= from || chunk.last >= to) continue
    if (chunk.kind === 'stop') cost += chunk.word === ';' ? 8 : 3
    else if (chunk.kind === 'comma') cost += 1
    else if (/^(?:conjunction|subordinator|relative)$/.test(chunk.kind))
      cost += contrast.test(wordAt(view, chunk.first)) ? 6 : chunk.kind === 'conjunction' ? 2 : 0.5
  }
  return cost
}

/** "said nine had died, but 40 are still held": what follows the turn is told by the report itself. */
function turnsAway(view: SentenceView, from: number, to: number): boolean {
  return view.chunks.some(
    (chunk, i) =>
      chunk.kind === 'conjunction' &&
      /^(?:but|yet|pero)$/.test(chunk.word) &&
      /^(?:comma|stop)$/.test(view.chunks[i - 1]?.kind ?? '') &&
      chunk.first > from &&
      chunk.last < to,
  )
}

const opensAside = /^(?:where|which|who|whose|donde|cual|quien|when|cuando|as|after)$/

/** ", said the bishop of X, where nine died", ", police said, days after a riot took 16 lives": told of the place or the time, not by them. */
function isAside(view: SentenceView, from: number, to: number): boolean {
  const after = view.chunks.filter((chunk) => chunk.first > from && chunk.first <= to)
  const clause = after.find(({ kind }) => /^(?:relative|subordinator|conjunction|verb|stop)$/.test(kind))
  if (!clause || !/^(?:relative|subordinator)$/.test(clause.kind)) return false
  // "said, after giving it as 18": what they themselves did.
  const next = view.chunks[view.chunks.indexOf(clause) + 1]
  return opensAside.test(wordAt(view, clause.first)) && !(isVerb(next) && next.form === 'gerund')
}

/** "96, according to the agency: in Roble 57; in Tarsis 12": a list behind a colon is told by whoever opens it. */
const isAnew = (view: SentenceView, from: number, to: number): boolean =>
  wordAt(view, from + 1) !== ':' &&
  view.chunks.some(
    ({ kind, first }) => kind === 'stop' && first > from && first < to && wordAt(view, first) === ';',
  )

/** The cost of ascribing a token to a speaker, or null where the speech does not reach it. */
function costOf(view: SentenceView, { region, reach, preposition }: Cue, token: number): number | null {
  if (token < reach.limit.first || token > reach.limit.last) return null
  const extra = preposition ? 1.5 : 0
  if (token >= region.first && token <= region.last) return reach.back ? extra : null
  if (token < region.first) return reach.back ? barriers(view, token, region.first) + extra : null
  if (!reach.forth || turnsAway(view, region.last, token)) return null
  if (reach.forth === true) return barriers(view, region.last, token) + extra
  // "Fugas no hubo, según el director; a tres los sorprendieron": what follows the semicolon is told anew.
  if (isAside(view, region.last, token) || (preposition && isAnew(view, region.last, token))) return null
  return barriers(view, region.last, token) + extra + 4
}

const isBetween = (other: Cue, cue: Cue, token: number): boolean =>
  other !== cue &&
  ((other.region.first > cue.region.last && other.region.last < token) ||
    (other.region.last < cue.region.first && other.region.first > token))

/** Of those who speak in the sentence, whose words these are. */
export function nearestCue<T extends Cue>(view: SentenceView, cues: readonly T[], token: number): T | null {
  let best: { cue: T; cost: number } | null = null
  for (const cue of cues) {
    const cost = costOf(view, cue, token)
    if (cost === null) continue
    const total = cost + 12 * cues.filter((other) => isBetween(other, cue, token)).length
    if (!best || total < best.cost) best = { cue, cost: total }
  }
  return best?.cue ?? null
}
