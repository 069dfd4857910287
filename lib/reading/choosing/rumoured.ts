import type { Candidate } from '@/lib/reading/candidate'
import { clauseAround, nounsIn } from '@/lib/reading/grammar/clause'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { countable } from '@/lib/reading/leaning/models'

const rumours = toldSign('rumour')

/** "rumours spoke of 40 dead": what the clause gives as a rumour is alleged. */
export function rumoured(view: SentenceView, candidate: Candidate): Candidate {
  const told =
    tells(view, rumours) &&
    countable.has(candidate.kind) &&
    nounsIn(view, clauseAround(view, candidate.anchor)).some(
      ({ classes, first }) => classes.includes('rumour') && first < candidate.anchor,
    )
  return told && candidate.status === 'reported' ? { ...candidate, status: 'alleged' } : candidate
}
