import type { Chunk, Range } from './chunk'
import { isNoun, isVerb } from './chunk'
import { keepBySentence } from './keep-by-sentence'
import type { SentenceView } from './sentence-view'

/** The chunk in which a token lies. */
export const chunkAt = ({ chunkOf, chunks }: SentenceView, token: number): number =>
  chunkOf[Math.max(token, 0)] ?? chunks.length - 1

/** "and hours later, on Thursday, prisoners took": the last comma of what only tells when, else where it began. */
function afterTime(chunks: Chunk[], at: number): number {
  let last = at
  for (let i = at + 1; i < chunks.length; i++) {
    const { kind } = chunks[i] as Chunk
    if (kind === 'comma') last = i
    else if (!/^(?:date|adverb|preposition)$/.test(kind)) break
  }
  return last
}

/** "and" or a comma that opens a new clause: a verb of its own follows its own subject, or follows at once. */
function opensClause(chunks: Chunk[], at: number): boolean {
  const from = afterTime(chunks, at)
  for (let i = from + 1; i < chunks.length && i - from < 8; i++) {
    const chunk = chunks[i]
    if (isVerb(chunk)) return chunk.form === 'finite' || chunk.form === 'reduced'
    if (
      chunk?.kind === 'comma' ||
      chunk?.kind === 'stop' ||
      chunk?.kind === 'conjunction' ||
      chunk?.kind === 'relative'
    )
      return false
  }
  return false
}

/** ", and about 90 troops and police went in": a subject of two, of which the first "and" opens the clause and the second does not. */
function opensSubjects(chunks: Chunk[], at: number): boolean {
  const [comma, joint, first, again, second, verb] = chunks.slice(Math.max(0, at - 1), at + 5)
  return (
    comma?.kind === 'comma' &&
    joint?.kind === 'conjunction' &&
    isNoun(first) &&
    first.count !== null &&
    again?.kind === 'conjunction' &&
    isNoun(second) &&
    second.count === null &&
    isVerb(verb) &&
    verb.form === 'finite'
  )
}

const hasVerbBefore = ({ verbs }: SentenceView, at: number): boolean =>
  verbs.some(({ verb, index }) => index < at && verb.form !== 'infinitive')

/** What may part two clauses, from what parts sentences to what only may: each parts what the ones before it do. */
const [semicolon, hard, soft] = [3, 2, 1]
type Boundary = typeof semicolon | typeof hard | typeof soft

function boundaryAt(view: SentenceView, at: number): Boundary | 0 {
  const kind = view.chunks[at]?.kind
  if (kind === 'stop') return semicolon
  if (kind === 'subordinator' || kind === 'relative') return hard
  if (kind !== 'conjunction' || !hasVerbBefore(view, at) || opensSubjects(view.chunks, at - 2)) return 0
  return opensClause(view.chunks, at) || opensSubjects(view.chunks, at) ? soft : 0
}

/** Worked out once: every claim of the sentence asks again and again. */
const boundariesOf = keepBySentence((view: SentenceView) => view.chunks.map((_, at) => boundaryAt(view, at)))

/** The part of the sentence in which each chunk lies, where boundaries of at least this weight part it: one begins a part alone. */
const partsBy = (least: Boundary) =>
  keepBySentence((view: SentenceView): Range[] => {
    const boundaries = boundariesOf(view)
    const ranges: Range[] = []
    while (ranges.length < boundaries.length) {
      const at = ranges.length
      const after = boundaries.findIndex((boundary, i) => i > at && boundary >= least)
      const last = (after < 0 ? boundaries.length : after) - 1
      const opens = (boundaries[at] as number) >= least
      if (opens) ranges.push({ first: at, last })
      for (const part = { first: opens ? at + 1 : at, last }; ranges.length <= last; ) ranges.push(part)
    }
    return ranges
  })
type Parts = ReturnType<typeof partsBy>
const [bySoft, byHard, bySemicolon] = [partsBy(soft), partsBy(hard), partsBy(semicolon)]

function partAt(parts: Parts, view: SentenceView, token: number): Range {
  const chunk = chunkAt(view, token)
  return parts(view)[chunk] ?? { first: chunk, last: chunk }
}

/** Chunks of the clause around a token: up to "and he said", "which", "after", a semicolon. */
export const clauseAround = (view: SentenceView, token: number): Range => partAt(bySoft, view, token)
/** The same, but clauses joined by "and" count as one: what is said once at the front holds for both. */
export const sentencePart = (view: SentenceView, token: number): Range => partAt(byHard, view, token)
/** Between semicolons, colons and dashes. */
export const segmentAround = (view: SentenceView, token: number): Range => partAt(bySemicolon, view, token)

/** The chunk of the first colon, or -1. */
export const colonOf = keepBySentence((view: SentenceView): number =>
  view.chunks.findIndex(({ kind, first }) => kind === 'stop' && view.lexed.tokens[first]?.norm === ':'),
)

/** "officers, who were seized on Monday, have been freed": what stands between "who" and the verb that the officers await. */
export function describedBefore(view: SentenceView, subject: number, verb: number): Range | null {
  const end = chunkAt(view, verb) - 1
  const relative = view.chunks.findIndex(
    ({ kind, first }, i) => kind === 'relative' && first > subject && i < end,
  )
  if (relative < 0) return null
  const range = { first: relative + 1, last: end }
  return verbsIn(view, range).length > 0 ? range : null
}

/** The chunk at which the main clause begins, after "Once the clashes began,". */
export function mainClauseStart(view: SentenceView): number {
  if (view.chunks[0]?.kind !== 'subordinator') return 0
  const comma = view.chunks.findIndex(
    (chunk, i) => chunk.kind === 'comma' && hasVerbBefore(view, i) && opensClause(view.chunks, i),
  )
  return comma < 0 ? 0 : comma + 1
}

export const within = ({ first, last }: Range, index: number): boolean => index >= first && index <= last
export const nounsIn = (view: SentenceView, range: Range) =>
  view.chunks.slice(range.first, range.last + 1).filter(isNoun)
export const verbsIn = (view: SentenceView, range: Range) =>
  view.chunks.slice(range.first, range.last + 1).filter(isVerb)
