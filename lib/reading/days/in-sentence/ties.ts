import type { Candidate } from '@/lib/reading/candidate'
import { clausesOf } from '@/lib/reading/clauses'
import { datesOf, governorOf, isDateline, isStatement } from '@/lib/reading/days/governor'
import type { DateChunk } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { begins, type Sight } from './allowed'
import { costOf, none } from './cost'

/** Which of a sentence's dates is that of a fact, of a statement, of a beginning. */

/** "permanecían anoche en poder de": the date stands within the verb. */
function inVerb({ lexed }: SentenceView, { verb }: Candidate): DateChunk | null {
  if (!verb || lexed.dates.size === 0) return null
  const mention = [...lexed.dates.values()].find(({ first, last }) => first > verb.first && last < verb.last)
  return mention?.when ? { kind: 'date', first: mention.first, last: mention.last, mention } : null
}

/** The date of the sentence that is the fact's, or null. */
export function nearestDate(view: SentenceView, candidate: Candidate): DateChunk | null {
  const inside = inVerb(view, candidate)
  if (inside) return inside
  const dates = datesOf(view)
  if (dates.length === 0) return null
  const clauses = clausesOf(view)
  const at = chunkAt(view, candidate.anchor)
  const own = clauses.of[at] ?? 0
  const verb =
    candidate.verb && candidate.verb.first > candidate.anchor ? view.chunks.indexOf(candidate.verb) : at
  const sight: Sight = { view, clauses, candidate, at, own, verbs: clauses.of[verb] ?? own }
  let best: { date: DateChunk; cost: number } | null = null
  for (const date of dates) {
    const cost = costOf(sight, date)
    if (cost < (best?.cost ?? none)) best = { date, cost }
  }
  return best?.date ?? null
}

/** Does the date stand in a clause of "since" that tells of something else than the fact? */
export function isSinceClause(view: SentenceView, candidate: Candidate, date: DateChunk): boolean {
  const clauses = clausesOf(view)
  const index = view.chunks.indexOf(date)
  const since = clauses.all[clauses.of[index] ?? 0]?.word === 'since'
  const verb = governorOf(view, clauses, index)
  return since && verb !== null && verb !== candidate.verb
}

/** The date of the sentence on which someone says what it tells. */
export function statementDate(view: SentenceView): DateChunk | null {
  const dates = datesOf(view)
  if (dates.length === 0) return null
  const clauses = clausesOf(view)
  return (
    dates.find(
      (date) =>
        !date.mention.future &&
        !isDateline(view, date) &&
        isStatement(view, clauses, date) &&
        // "the figure, which stood at 139 on Wednesday"
        clauses.all[clauses.of[view.chunks.indexOf(date)] ?? 0]?.opener !== 'relative',
    ) ?? null
  )
}

/** "have died in fighting that began on Saturday", "since the protests began on Saturday": the date of a beginning told of after the fact. */
export function beginningAfter(view: SentenceView, candidate: Candidate): DateChunk | null {
  const later = datesOf(view).filter(({ first }) => first > candidate.anchor)
  if (later.length === 0) return null
  const clauses = clausesOf(view)
  const date = later.find(
    (one) => begins(governorOf(view, clauses, view.chunks.indexOf(one))) && !isDateline(view, one),
  )
  if (!date) return null
  const index = view.chunks.indexOf(date)
  // "es el balance de un motín, desatado este jueves".
  const reduced = governorOf(view, clauses, index)?.form === 'reduced'
  const clause = clauses.all[clauses.of[index] ?? 0]
  return reduced || clause?.opener === 'relative' || clause?.word === 'since' ? date : null
}
