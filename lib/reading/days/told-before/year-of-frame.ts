import type { When } from '@/lib/model/claim'
import { isDate } from '@/lib/reading/days/governor'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { inMonth } from '@/lib/text/dates/calendar'
import type { DateMention } from '@/lib/text/dates/dates'

/** "In October 2021 gunmen seized 17. Two were released in November": a month of the year that the sentence before told. */

/** A month with its year, and the sentence and paragraph in which it was told or gone on with. */
export type Frame = { year: number; month: number; sentence: number; paragraph: number }

const those =
  /^(?:they|all|both|most|some|none|others|nobody|ell[oa]s|tod[oa]s|amb[oa]s|algun[oa]s|otr[oa]s|ningun[oa])$/
const left = /^(?:remaining|rest|others?|ones|more|restantes?|resto|demas|otr[oa]s|mas)$/

/** "Two were", "the remaining 12", "All of them": of those told of before. */
function isOfThoseBefore(view: SentenceView): boolean {
  const [first] = view.chunks
  if (!isNoun(first)) return false
  if (those.test(wordAt(view, first.first))) return true
  return (
    first.count !== null && (first.head === '' || left.test(first.head) || first.determiner === 'definite')
  )
}

const monthOf = (when: When): number => Number(when.start.slice(5, 7))
const tellsYear = (view: SentenceView, { last, when }: DateMention): boolean =>
  when !== null && wordAt(view, last) === when.start.slice(0, 4)

/** What the sentence leaves for the next: its last month with a year, or that of the one with which it goes on. */
export function frameOf(view: SentenceView, before: Frame | null): Frame | null {
  const { index: sentence, paragraph } = view
  const told = view.chunks.filter(isDate).findLast(({ mention }) => tellsYear(view, mention))?.mention.when
  if (told && told.precision !== 'year')
    return { year: Number(told.start.slice(0, 4)), month: monthOf(told), sentence, paragraph }
  return before && isFrame(view, before) ? { ...before, sentence } : null
}

const isFrame = (view: SentenceView, { sentence, paragraph }: Frame): boolean =>
  sentence === view.index - 1 && paragraph === view.paragraph && isOfThoseBefore(view)

/** The month in the frame's year, or the next where it comes before the frame's month; as it is where it was told otherwise. */
export function inYearOfFrame(view: SentenceView, mention: DateMention, frame: Frame | null): DateMention {
  const { bare, when, role } = mention
  if (bare !== 'month' || !when || role !== 'at' || !frame || !isFrame(view, frame)) return mention
  const month = monthOf(when)
  const told = inMonth(month < frame.month ? frame.year + 1 : frame.year, month)
  return told.start < when.start ? { ...mention, when: told, future: false } : mention
}
