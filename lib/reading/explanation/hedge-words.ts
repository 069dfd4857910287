import { hedgeOf } from '@/lib/text/bounds'
import type { Candidate } from '../candidate'
import { isNoun, type Range } from '../grammar/chunk'
import { clauseAround, nounsIn } from '../grammar/clause'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

/** "12 guards or more": behind what is counted. */
function behind(view: SentenceView, last: number): Range | null {
  const words = `${wordAt(view, last - 1)} ${wordAt(view, last)}`
  return /^(?:or more|o mas)$/.test(words) ? { first: last - 1, last } : null
}

/** "at least", "some", "or more": what makes a number less than exact. */
function ofNumber(view: SentenceView, { evidence, quantity }: Candidate): Range[] {
  const noun = view.chunks.find((chunk) => isNoun(chunk) && chunk.count?.first === evidence.first)
  if (!isNoun(noun) || !noun.count || quantity?.bound === 'exact') return []
  const { first, last } = noun.count
  const { from, to } = hedgeOf(view.lexed.tokens, noun.count, view.lexed.language)
  const before = from < first ? [{ first: from, last: first - 1 }] : []
  const after = to > last ? { first: last + 1, last: to } : behind(view, noun.last)
  return [...before, ...(after ? [after] : [])]
}

/** "rumours of 40 dead", "would have killed": what makes it an allegation. */
function ofRumour(view: SentenceView, { status, anchor, verb }: Candidate): Range[] {
  if (status !== 'alleged') return []
  const rumour = nounsIn(view, clauseAround(view, anchor)).find((noun) => noun.classes.includes('rumour'))
  return rumour ? [rumour] : verb?.conditional ? [verb] : []
}

export const hedgeWords = (view: SentenceView, candidate: Candidate): Range[] => [
  ...ofNumber(view, candidate),
  ...ofRumour(view, candidate),
]
