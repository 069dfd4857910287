import type { Candidate } from '@/lib/reading/candidate'
import { clausesOf } from '@/lib/reading/clauses'
import { datesOf, governorOf, isDateline, isStatement } from '@/lib/reading/days/governor'
import type { DateChunk } from '@/lib/reading/grammar/chunk'
import { segmentAround } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** A date that stands in the sentence tells of something else. */
export function tellsOther(
  view: SentenceView,
  candidate?: Candidate,
  dates: readonly DateChunk[] = datesOf(view).filter((date) => !isPastStop(view, date, candidate)),
): boolean {
  if (dates.length === 0) return false
  const clauses = clausesOf(view)
  return dates.some(
    (date) =>
      (date.mention.when !== null || isUncounted(date, candidate)) &&
      !isAhead(view, clauses, date) &&
      !isDateline(view, date) &&
      !isStatement(view, clauses, date),
  )
}

/** "a week after 12 died": of no day that has been told, as long as nothing says from which it counts. */
const isUncounted = ({ mention, last }: DateChunk, candidate: Candidate | undefined): boolean =>
  candidate !== undefined &&
  candidate.anchor > last &&
  mention.shift !== undefined &&
  mention.shift.count !== 0

/** "Six were killed; on Saturday the mayor resigned": a day behind the semicolon is of what stands there. */
function isPastStop(view: SentenceView, date: DateChunk, candidate: Candidate | undefined): boolean {
  if (!candidate || date.first < candidate.anchor) return false
  const stop = view.chunks[segmentAround(view, candidate.anchor).last + 1]
  return stop !== undefined && date.first > stop.first && wordAt(view, stop.first) === ';'
}

/** "the mayor will return on Monday": what is to come says nothing of when it happened. */
function isAhead(view: SentenceView, clauses: ReturnType<typeof clausesOf>, date: DateChunk): boolean {
  return date.mention.future || (governorOf(view, clauses, view.chunks.indexOf(date))?.future ?? false)
}
