import type { Candidate } from './candidate'
import { clauseAround, nounsIn } from './grammar/clause'
import type { SentenceView } from './grammar/sentence-view'
import { tells, toldSign } from './grammar/told-signs'
import { countable } from './leaning/models'

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
