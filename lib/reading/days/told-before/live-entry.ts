import type { When } from '@/lib/model/claim'
import type { Candidate } from '@/lib/reading/candidate'
import { datesOf } from '@/lib/reading/days/governor'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { says, toSayings } from '@/lib/text/sayings'
import { isOneDay } from './event-day'

/** A live report: entries that an hour opens are of the day that the entry itself or the report's heading tells. */

/** `day`: of the heading. `entry`: the day of the paragraph that an hour opened last. */
export type Live = { paragraph: number; day: When | null; entry: When | null }
export const notLive: Live = { paragraph: -1, day: null, entry: null }

const headings = toSayings([
  'minuto a minuto',
  'hora por hora',
  'hora a hora',
  'paso a paso',
  'en vivo',
  'en directo',
  'cronologia',
  'minute by minute',
  'hour by hour',
  'as it happened',
  'live updates',
  'timeline',
])
const clock = /^\d{1,2}[:h]\d\d$/
/** Within marks of an entry's head: "**21.15.**", "**6.40pm**"; elsewhere it may be a number. */
const dotted = /^\d{1,2}\.\d\d(?:[ap]m)?$/
const opens = /^(?:[[(*_]|[*]{2})$/

/** "Sábado, 17:45.", "02:30.", "[08h15] Mueren": does an hour open it, with nothing but a day before it? */
export function opensEntry(view: SentenceView): boolean {
  const [first] = datesOf(view)
  let at = 0
  while (opens.test(wordAt(view, at))) at++
  if (first && first.first <= at) at = first.last + 1
  while (/^[,:|]$/.test(wordAt(view, at)) || opens.test(wordAt(view, at))) at++
  const isMarked = at > 0 && opens.test(wordAt(view, at - 1)) && dotted.test(wordAt(view, at))
  return (
    clock.test(wordAt(view, at)) ||
    isMarked ||
    (first !== undefined && first.first <= 1 && holdsClock(view, first))
  )
}
/** The date took the hour in. */
const holdsClock = ({ lexed }: SentenceView, { first, last }: { first: number; last: number }): boolean =>
  lexed.tokens.slice(first, last + 1).some(({ norm }) => clock.test(norm))

const dayIn = (view: SentenceView): When | null => {
  const [date, ...others] = datesOf(view)
  const when = date?.mention.when ?? null
  return others.length === 0 && date?.mention.role === 'at' && !date.mention.future && isOneDay(when)
    ? when
    : null
}

/** What of it holds from a sentence on. */
export function liveFrom(before: Live, view: SentenceView): Live {
  const { paragraph } = view
  const day = before.day ?? (says(view, headings) ? dayIn(view) : null)
  if (paragraph === before.paragraph) return day === before.day ? before : { ...before, day }
  const entry = opensEntry(view) ? (dayIn(view) ?? (datesOf(view).length === 0 ? day : null)) : null
  return { paragraph, day, entry }
}

const untold = /^(?:inmates_capacity|inmates_over_capacity|state_of_emergency|rights_suspended)$/
const standing = /^(?:prisons|inmates held)$/

/** The day of a fact whose own sentence tells none, from the entry in which it stands. */
export const dayOfEntry = ({ entry }: Live, { kind, unit }: Candidate): When | null =>
  untold.test(kind) || standing.test(unit) ? null : entry
