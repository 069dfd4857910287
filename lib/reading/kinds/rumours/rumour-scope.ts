import { hearsayWords } from '@/lib/reading/lexicon/alternatives'
import { type Chunk, isNoun, isVerb, type Range, wordOf } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Of which figures of a sentence its rumour tells: those of its own clause, not what is certain beside it. */

const asides = /^(?:where|after|before|since|when|donde|tras|despues|antes|cuando|desde)$/
const contrasts = /^(?:while|whereas|although|though|aunque|mientras|but|pero|and|y|e)$/
/** "something that nobody would confirm", "versión que no ha confirmado": it takes up the clause before. */
const takesUp =
  /^(?:something|which|version|figure|number|claim|algo|extremo|cifra|cantidad|dato|informacion|afirmacion|denuncia|lo)$/

const reports = new RegExp(`^(?:${hearsayWords}|talk|informes?)$`)

/** Does a clause of its own begin behind this joint: a verb, or a subject with its verb? */
function opensMain(chunks: Chunk[], at: number): boolean {
  // "and rumours that 40 had fled could not be confirmed".
  const next = chunks[at + 1]
  if (isNoun(next) && reports.test(next.head)) return true
  for (let i = at + 1; i < chunks.length && i - at < 9; i++) {
    const chunk = chunks[i]
    if (!chunk || /^(?:stop|comma|conjunction|relative|subordinator)$/.test(chunk.kind)) return false
    if (isVerb(chunk)) return chunk.form === 'finite'
  }
  return false
}

const isTakenUp = (chunks: Chunk[], at: number): boolean => {
  const next = chunks[at + 1]
  return takesUp.test(isNoun(next) ? next.head : wordOf(next))
}

/** Chunks at which the main clauses of the sentence begin. */
function beginnings(chunks: Chunk[]): number[] {
  const found = [0]
  for (const [at, chunk] of chunks.entries()) {
    const joint =
      (chunk.kind === 'conjunction' || chunk.kind === 'subordinator') && contrasts.test(wordOf(chunk))
    if (chunk.kind === 'stop') found.push(at + 1)
    else if (joint && opensMain(chunks, at)) found.push(at)
    else if (chunk.kind === 'comma' && isTakenUp(chunks, at)) found.push(at)
  }
  return found
}

/** "rumours that 40 had fled", "denied reports of": it says itself what the rumour is. */
const hasContent = (chunks: Chunk[], range: Range, rumour: number): boolean =>
  chunks
    .slice(rumour, range.last + 1)
    .some(
      (chunk, i, all) =>
        (chunk.kind === 'relative' && /^(?:that|que)$/.test(chunk.word)) ||
        (chunk.kind === 'subordinator' && chunk.word === 'whether') ||
        (chunk.kind === 'preposition' && /^(?:of|de)$/.test(chunk.word) && isNoun(all[i + 1])),
    ) || chunks.slice(range.first, rumour).some((chunk) => isNoun(chunk) && chunk.count !== null)

/** "would have it that 300 came and 40 fled": what "that" opens goes on behind "and". */
function endOfContent(chunks: Chunk[], starts: readonly number[], own: number, rumour: number): number {
  const opened = chunks
    .slice(rumour, rumour + 3)
    .some((chunk) => /^(?:that|que)$/.test(isNoun(chunk) ? chunk.head : wordOf(chunk)))
  let next = own + 1
  const goesOn = (at: number) => /^(?:and|y|e)$/.test(wordOf(chunks[at])) && chunks[at - 1]?.kind !== 'comma'
  while (opened && goesOn(starts[next] ?? -1)) next++
  return (starts[next] ?? chunks.length) - 1
}

const isIt = (chunks: Chunk[], rumour: number): boolean => {
  const [it, verb] = [chunks[rumour], chunks[rumour + 1]]
  const spanish = wordOf(it) === 'lo' && isVerb(verb) && verb.senses.includes('deny')
  const after = verb
  return (
    spanish || (isVerb(it) && it.senses.includes('deny') && isNoun(after) && /^(?:it|this)$/.test(after.head))
  )
}

/** The clause that holds the rumour; where it only takes up the one before, that one too. */
function clausesOf(chunks: Chunk[], rumour: number): Range {
  const starts = beginnings(chunks)
  const own = starts.findLastIndex((start) => start <= rumour)
  const range: Range = { first: starts[own] ?? 0, last: endOfContent(chunks, starts, own, rumour) }
  const before = starts[own - 1]
  const takes = isTakenUp(chunks, range.first) || !hasContent(chunks, range, rumour)
  // "they said nine had died; the mayor denied it": "it" is what stands before the semicolon.
  const parted = chunks[range.first - 1]?.kind === 'stop' && !isIt(chunks, rumour)
  return takes && before !== undefined && !parted ? { first: before, last: range.last } : range
}

/** "una huelga a la que se plegaron 1.200", "a strike in which 1,200 joined": told of that noun. */
const isOfNoun = (chunks: Chunk[], at: number): boolean => {
  const [noun, opener] = [chunks[at - 1], chunks[at]]
  const oblique = opener?.kind === 'relative' && opener.last > opener.first
  return oblique && isNoun(noun) && !reports.test(noun.head) && !takesUp.test(noun.head)
}

/** "las primeras versiones, que hablaban de 20 fallecidos,": it says what they told. */
const isOfReport = (view: SentenceView, at: number): boolean => {
  const of = view.chunks[at - 2]
  return isNoun(of) && (reports.test(of.head) || reports.test(wordAt(view, of.last)))
}

/** ", where 600 inmates are held", "after the riot that killed nine", ", who sent 50 police,": told beside the rumour. */
function isAside(view: SentenceView, { first }: Range, at: number, rumour: number): boolean {
  const { chunks } = view
  for (let i = at - 1; i > first; i--) {
    const chunk = chunks[i]
    const byComma = chunks[i - 1]?.kind === 'comma' || isOfNoun(chunks, i)
    if (chunk?.kind === 'comma' && i < at - 1 && hasVerbBetween(chunks, i, at)) return false
    const opens =
      (chunk?.kind === 'relative' &&
        byComma &&
        !isOfReport(view, i) &&
        !takesUp.test(wordOf(chunk)) &&
        !isContent(chunk, i, rumour)) ||
      (asides.test(wordOf(chunk)) && hasVerbBetween(chunks, i, chunks.length))
    if (opens) return rumour < i || closedBefore(chunks, i, rumour)
  }
  return false
}

/** "asegura, sin confirmación oficial, que son 140": what is said, behind what only doubts it. */
const isContent = (chunk: Chunk, at: number, rumour: number): boolean =>
  /^(?:que|that)$/.test(wordOf(chunk)) && rumour < at && at - rumour <= 5

const hasVerbBetween = (chunks: Chunk[], from: number, to: number): boolean =>
  chunks.slice(from + 1, to).some(isVerb)

/** Is the clause opened at `from` over before the chunk `to`: by a comma behind its verb? */
const closedBefore = (chunks: Chunk[], from: number, to: number): boolean =>
  chunks.slice(from + 1, to).some(({ kind }, i, all) => kind === 'comma' && all.slice(0, i).some(isVerb))

const named = /^(?:rumou?rs?|talk|rumor(?:es)?|version(?:es)?|bulos?|especies?)$/

/** "rumours that", "versiones de": what the rumour is stands behind it. */
function isToldBehind(chunks: Chunk[], at: number): boolean {
  const end = chunks.findIndex(({ kind }, i) => i > at && /^(?:stop|comma)$/.test(kind))
  return chunks
    .slice(at + 1, end < 0 ? undefined : end)
    .some(
      (chunk, i) =>
        (chunk.kind === 'relative' && /^(?:that|que)$/.test(chunk.word)) ||
        (i === 0 && chunk.kind === 'preposition' && /^(?:of|about|de|sobre)$/.test(chunk.word)),
    )
}

/** "seized 15 guards after rumours spread that their leaders would be moved": a rumour that is named and then told begins there. */
function afterNamed(chunks: Chunk[], range: Range, rumour: number): Range {
  const isNamed = (chunk: Chunk) => isNoun(chunk) && named.test(chunk.head)
  // "versiones de un motín, que tachó de bulo".
  const takenUp = wordOf(chunks[rumour]) === 'que' || wordOf(chunks[rumour - 1]) === 'que'
  const at = takenUp
    ? chunks.findLastIndex((chunk, i) => i < rumour && i >= range.first && isNamed(chunk))
    : chunks.findIndex((chunk, i) => i >= rumour && i <= Math.min(rumour + 5, range.last) && isNamed(chunk))
  // "una fuga de siete presos, versión que recorrió las redes": told before it.
  if (chunks[at - 1]?.kind === 'comma' && chunks[at + 1]?.kind === 'relative') return range
  return at >= 0 && isToldBehind(chunks, at) ? { first: at, last: range.last } : range
}

/** Whether the chunk of a figure belongs to what the rumour tells. */
export function rumourScope(view: SentenceView, evidence: Range): (index: number) => boolean {
  const { chunks } = view
  const rumour = chunkAt(view, evidence.first)
  const range = afterNamed(chunks, clausesOf(chunks, rumour), rumour)
  return (index) => index >= range.first && index <= range.last && !isAside(view, range, index, rumour)
}
