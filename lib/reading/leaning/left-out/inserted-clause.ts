import type { Candidate } from '@/lib/reading/candidate'
import type { Range } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'

/** "773 in X, where two were shot dead, and 127 in Y": the tokens of the clause that the commas close before a phrase; null where there is none. */
export function insertedBefore({ chunks }: SentenceView, index: number): Range | null {
  const closing = chunks[index - 2]
  if (chunks[index - 1]?.kind !== 'conjunction' || closing?.kind !== 'comma') return null
  const opener = chunks.findLastIndex(
    ({ kind }, at) => at < index - 2 && /^(?:comma|stop|relative|subordinator)$/.test(kind),
  )
  const opens =
    /^(?:relative|subordinator)$/.test(chunks[opener]?.kind ?? '') && chunks[opener - 1]?.kind === 'comma'
  return opens ? { first: chunks[opener]?.first ?? 0, last: closing.first } : null
}

/** Without the figures of such a clause, on which a number behind it does not lean. */
export function withoutInserted<Taken extends Candidate>(
  view: SentenceView,
  { index }: Phrase,
  taken: readonly Taken[],
): Taken[] {
  const inserted = insertedBefore(view, index)
  return taken.filter(({ anchor }) => inserted === null || anchor < inserted.first)
}
