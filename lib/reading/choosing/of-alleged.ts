import type { Candidate } from '@/lib/reading/candidate'
import { complementOf } from '@/lib/reading/grammar/links/links'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { countable } from '@/lib/reading/leaning/models'

/** "one of them", "dos de ellos": some of those told of before. */
const isOfThem = ({ chunks }: SentenceView, { phrase }: Candidate): boolean =>
  phrase !== null && complementOf(chunks, phrase)?.pronoun === true

/** "Unverified videos show the murder of two guards, one of them hanged": of those who are only alleged to be dead, nobody is for sure. */
export function ofAlleged(view: SentenceView, c: Candidate, told: readonly Candidate[]): Candidate {
  if (c.status !== 'reported' || !countable.has(c.kind) || !isOfThem(view, c)) return c
  const before = told
    .filter(({ anchor, quantity }) => anchor < c.anchor && quantity !== null)
    .sort((a, b) => b.anchor - a.anchor)[0]
  const isAlleged =
    before?.status === 'alleged' && (before.kind === c.kind || before.kind === 'unconfirmed_report')
  return isAlleged && (before.quantity?.value ?? 0) > (c.quantity?.value ?? 0)
    ? { ...c, status: 'alleged' }
    : c
}
