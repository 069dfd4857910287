import type { Candidate } from '@/lib/reading/candidate'
import { isDate } from '@/lib/reading/days/governor'
import { type Chunk, type DateChunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { sentencePart } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { disasters } from '@/lib/text/hazards'

/** The time of which a clause that takes it up tells. */

/** "the worst since that of 2021, in which 119 died", "desde la de 2021, que dejó 119": the clause tells of that one. */
const isOfThatOne = (view: SentenceView, { first }: DateChunk): boolean =>
  /^(?:of|de|in|on|en)$/.test(wordAt(view, first - 1)) &&
  /^(?:that|one|el|la|al|del|una|uno)$/.test(wordAt(view, first - 2))

/** "the worst since September's, which left 119", "since last year's riot, in which 119 died". */
const isOwner = (view: SentenceView, { last, mention: { role } }: DateChunk): boolean =>
  role === 'since' && /^['’]s?$/.test(wordAt(view, last + 1))

/** "the 1982 dam disaster, in which 40 died", "la catástrofe de 1996, en la que murieron 87": the clause tells of it. */
function isOfDisaster({ chunks, lexed }: SentenceView, owner: DateChunk, relative: number): boolean {
  const from = chunks.indexOf(owner)
  const between = chunks.slice(from + 1, relative)
  const { when } = owner.mention
  if (when?.precision === 'day' || !between.every(({ kind }) => /^(?:noun|preposition|comma)$/.test(kind)))
    return false
  if (between.filter(({ kind }) => kind === 'comma').length !== 1) return false
  const noun = lexed.tokens.slice(Math.max(0, owner.first - 5), chunks[relative]?.first)
  return noun.some(({ norm }) => disasters.test(norm))
}

/** "since 2015, when 40 died, 12 were killed": the comma closes the clause, and what follows has a verb of its own. */
function isClosed({ chunks }: SentenceView, opener: number, candidate: Candidate): boolean {
  const at = chunks.findIndex(({ first, last }) => first <= candidate.anchor && last >= candidate.anchor)
  const comma = chunks.findLastIndex(({ kind }, i) => kind === 'comma' && i > opener && i < at)
  const isFiniteVerb = (one: Chunk) => isVerb(one) && one.form === 'finite'
  return (
    comma > 0 &&
    chunks.slice(opener, comma).some(isFiniteVerb) &&
    isNoun(chunks[comma + 1]) &&
    chunks.slice(comma + 1, at + 2).some(isFiniteVerb)
  )
}

/** "since 1992, when 111 died": the year itself, not the time since. */
export function whenOpened(view: SentenceView, candidate: Candidate): DateChunk | null {
  const at = view.chunks.findLastIndex(({ kind, last }) => kind === 'relative' && last < candidate.anchor)
  const relative = view.chunks[at]
  const owner = view.chunks.slice(0, Math.max(0, at)).filter(isDate).at(-1)
  const apart = relative && owner ? relative.first - owner.last : Number.POSITIVE_INFINITY
  if (owner && ((apart <= 4 && isOfThatOne(view, owner)) || (apart <= 6 && isOwner(view, owner))))
    return owner
  if (owner && at > 0 && isOfDisaster(view, owner, at)) return owner
  const part = sentencePart(view, candidate.anchor)
  const opener = view.chunks[part.first - 1] ?? view.chunks[part.first]
  if (opener?.kind !== 'subordinator' || !/^(?:when|cuando)$/.test(opener.word)) return null
  if (isClosed(view, view.chunks.indexOf(opener), candidate)) return null
  const before = view.chunks.slice(0, view.chunks.indexOf(opener)).filter(isDate).at(-1)
  return before?.mention.when && opener.first - before.last <= 2 ? before : null
}
