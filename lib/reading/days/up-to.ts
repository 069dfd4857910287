import type { When } from '@/lib/model/claim'
import { overDays } from '@/lib/text/dates/calendar'
import type { Candidate } from '../candidate'
import type { DateChunk } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { isToll } from '../kind-groups'

/** "Up to 22 March of this year 1,554 people had been killed": so many since the year began. */

const ofYear = /^(?:(?:of )?this year|of the year|(?:de|del) (?:este )?ano|del (?:presente|corriente) ano)/

/** The days over which a toll up to a day of the year was counted; null where the date is no such. */
export function sinceNewYear(view: SentenceView, candidate: Candidate, date: DateChunk): When | null {
  const { when, role } = date.mention
  const isUpTo =
    role === 'until' || `${wordAt(view, date.first - 2)} ${wordAt(view, date.first - 1)}` === 'up to'
  if (!isUpTo || !isToll(candidate) || when?.precision !== 'day' || when.start !== when.end) return null
  const behind = [1, 2, 3].map((step) => wordAt(view, date.last + step)).join(' ')
  const within = view.lexed.tokens.slice(date.first, date.last + 1).map(({ norm }) => norm)
  const isOfYear = ofYear.test(behind) || /(?:this year|este ano)$/.test(within.join(' '))
  return isOfYear ? overDays(`${when.end.slice(0, 4)}-01-01`, when.end) : null
}
