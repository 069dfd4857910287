import type { Candidate } from './candidate'
import { isHostages } from './date-allowed'
import { datesOf } from './date-governor'
import { type SentenceView, wordAt } from './grammar/sentence-view'

/** A text told minute by minute: each entry opens with its hour and tells what is so on the day of the text. */

const stamp = /^\d{1,2}[:.h]\d\d$/
const mark = /^(?:[.|:—–-]|)$/

/** "16:40 — Another 25 guards are out", "09:30. Por centros: en Cuenca, 57". */
export const opensEntry = (view: SentenceView): boolean =>
  stamp.test(wordAt(view, 0)) && mark.test(wordAt(view, 1))

/** "12 guards are held", "three walk out", "200 soldiers arrive": of the hour of the entry, if nothing tells of an earlier one. */
export function isOfEntry(view: SentenceView, candidate: Candidate): boolean {
  const { kind, verb } = candidate
  if (!(isHostages(candidate) || kind === 'troops_deployed' || kind === 'state_of_emergency')) return false
  return (
    datesOf(view).length === 0 &&
    !verb?.negated &&
    !/^(?:was|were|had|eran?|habian?)$/.test(wordAt(view, verb?.first ?? -1))
  )
}
