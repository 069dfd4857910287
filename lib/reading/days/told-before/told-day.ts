import type { When } from '@/lib/model/claim'
import type { Candidate } from '@/lib/reading/candidate'
import { clausesOf } from '@/lib/reading/clauses'
import { datesOf, governorOf, isDateline, isStatement, isViolent } from '@/lib/reading/days/governor'
import { diedOfWounds, tellsWounds } from '@/lib/reading/days/in-sentence/shares-day'
import { tellsOther } from '@/lib/reading/days/in-sentence/tells-other'
import {
  isAnotherCase,
  isHeldNow,
  runsOn,
  statementDay,
  tellsBeginning,
  tellsEnd,
} from '@/lib/reading/days/when'
import type { Draft } from '@/lib/reading/draft'
import type { DateChunk } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import { tellsEarlier } from '@/lib/reading/superseded/earlier-words'
import { onDay } from '@/lib/text/dates/calendar'
import { normsOf, says, toSayings } from '@/lib/text/sayings'
import { type EventDay, eventOf, isOneDay, isShort } from './event-day'
import { dayOfEntry, type Live, liveFrom, notLive } from './live-entry'
import { isOfOtherTimes, isRisen } from './of-other-times'
import { type OldDay, oldDayOf } from './old-disaster'
import { isOnLaterDay } from './on-later-day'
import { namesHour, tellsHours } from './tells-hours'
import { resumes, tellsOn } from './tells-on'
import { type CountYear, countYearOf } from './year-of-count'

/** The days that a text has told of so far, for facts whose own sentence tells none. */
export type ToldDays = {
  /** Of the happening that the paragraph tells of, and in which sentence it was last told. */
  paragraph: number
  sentence: number
  when: When | null
  /** Of the last happening of any paragraph. */
  last: When | null
  /** On which the first of it began, for an opening that told its toll before: "The trouble broke out on Friday". */
  begun: When | null
  /** Whether it is the day of forces sent alone, who come to what happened before. */
  sent: boolean
  /** On which someone last spoke, for who is still held and who was freed so far. */
  spoken: { when: When; paragraph: number } | null
  /** On which captives were freed, for those told of next: "in A 58 are free, in B 31". */
  freed: EventDay | null
  measure: string | null
  /** Of the violence that the text is about, as long as it tells of that alone. */
  event: EventDay | null
  old: OldDay | null
  year: CountYear | null
  live: Live
}
export const noDays: ToldDays = {
  paragraph: -9,
  sentence: -9,
  when: null,
  last: null,
  begun: null,
  sent: false,
  spoken: null,
  freed: null,
  measure: null,
  event: null,
  old: null,
  year: null,
  live: notLive,
}

const happenings = new Set(['attack', 'killed', 'injured', 'troops_deployed', 'escaped'])
/** "up from 32 at the weekend": then they were counted. */
const isHappening = (view: SentenceView, candidate: Candidate): boolean =>
  candidate.status !== 'superseded' &&
  (happenings.has(candidate.kind) || candidate.unit === 'inmates protesting') &&
  !diedOfWounds(view, candidate)

/** On which something violent happened, though it is no claim: "lo ocurrido el viernes". */
function violentDay(view: SentenceView): When | null {
  const dates = datesOf(view)
  if (dates.length === 0) return null
  const clauses = clausesOf(view)
  const fits = (date: DateChunk) => {
    const { mention } = date
    if (!isOneDay(mention.when) || mention.role !== 'at' || mention.future) return false
    const verb = governorOf(view, clauses, view.chunks.indexOf(date))
    if (isDateline(view, date) || (verb && tellsWounds(view, verb))) return false
    return !isStatement(view, clauses, date) && isViolent(view, clauses, date)
  }
  const violent = dates.find(fits)
  // "freed two men yesterday whom it had seized on 20 July": long before what is told now.
  const isBefore = (date: DateChunk) => governorOf(view, clauses, view.chunks.indexOf(date))?.perfect === true
  const isOld = violent !== undefined && isBefore(violent)
  const told = dates.some((date) => !isBefore(date) && !isStatement(view, clauses, date) && date !== violent)
  return isOld && told ? null : (violent?.mention.when ?? null)
}

function dayOf(
  view: SentenceView,
  drafts: readonly Draft[],
  old: boolean,
): { when: When; sent: boolean } | null {
  const own = drafts.find(
    ({ when, candidate, historic, dateWords }) =>
      isShort(when) && !historic && dateWords && isHappening(view, candidate),
  )
  if (own?.when) return { when: own.when, sent: own.candidate.kind === 'troops_deployed' }
  const when = old ? null : violentDay(view)
  return when && { when, sent: false }
}

/** "The clashes began on Friday when men killed nine": the dead are of that day. */
const isDatedToll = ({ candidate, when, dateWords }: Draft): boolean =>
  /^(?:killed|injured)$/.test(candidate.kind) && isOneDay(when) && dateWords !== null

/** What the days told of are once a sentence has been read. */
export const tellDays = (
  before: ToldDays,
  view: SentenceView,
  drafts: readonly Draft[],
  published: string | null,
): ToldDays => ({
  ...tellOwn(before, view, drafts, published),
  old: oldDayOf(view, drafts, before.old, published),
  year: countYearOf(view, before.year, published),
  live: liveFrom(before.live, view),
})

function tellOwn(
  before: ToldDays,
  view: SentenceView,
  drafts: readonly Draft[],
  published: string | null,
): ToldDays {
  if (drafts.length === 0 && datesOf(view).length === 0) return before
  const old = drafts.some(({ historic }) => historic)
  const day = dayOf(view, drafts, old)
  const lasts = tellsBeginning(view) && !tellsEnd(view) && !namesHour(view) && !drafts.some(isDatedToll)
  const today = datesOf(view).find(({ mention: { when } }) => isOneDay(when) && when.start === published)
  const spoken = statementDay(view) ?? (today && !isDateline(view, today) ? today.mention.when : null)
  const measure = drafts.find(({ candidate, when }) => candidate.kind === 'state_of_emergency' && when)?.when
  const kept = {
    ...before,
    spoken: spoken ? { when: spoken, paragraph: view.paragraph } : before.spoken,
  }
  const freed = drafts.find(
    ({ candidate, when, historic, dateWords }) =>
      candidate.kind === 'hostages_freed' && isOneDay(when) && !historic && dateWords,
  )?.when
  if (freed) kept.freed = { when: freed, paragraph: view.paragraph }
  if (measure) kept.measure = measure.start
  kept.event = wentOn(view, before) ? null : eventOf(before.event, view, drafts, lasts || runsOn(view))
  if (day && lasts) kept.begun ??= day.when
  if (day && !lasts)
    return {
      ...kept,
      paragraph: view.paragraph,
      sentence: view.index,
      when: day.when,
      last: day.when,
      sent: day.sent,
    }
  if (drafts.some(({ when }) => when !== null && when.start === before.when?.start))
    kept.sentence = view.index
  return day || runsOn(view) || wentOn(view, before) ? { ...kept, paragraph: -9, when: null } : kept
}

/** "It went on until Monday": of the second day as much as of the first. */
const wentOn = (view: SentenceView, { when }: ToldDays): boolean =>
  when !== null &&
  datesOf(view).some(({ mention }) => mention.role === 'until' && (mention.when?.start ?? '') > when.start)

/** "This included suspending": done with the measure told before. What it "includes" holds on more days than one. */
const included =
  /^ (?:this|these|it|esto|ello|la medida) (?:included|suspended|limited|incluyo|suspendio|limito) /

const others = toSayings([
  'earlier',
  'previous',
  'previously',
  'another riot',
  'anterior',
  'previo',
  'previa',
  'otro motin',
  'otra masacre',
  'within a day',
  'within days',
  'within a week',
  'in the days after',
  'en menos de un dia',
  'en cuestion de dias',
  'en los dias siguientes',
  'in recent days',
  'in recent weeks',
  'in the last few days',
  'en los ultimos dias',
  'en las ultimas semanas',
  'in the week',
  'within the week',
  'in the process',
  'en la semana',
  'van',
  'por entonces',
  'en aquel entonces',
  'at the time',
  'back then',
])

/** The day that a fact takes from the sentences before its own, or null. On which of two days one attack of many fell is not said. */
export function inheritedDay(view: SentenceView, candidate: Candidate, days: ToldDays): When | null {
  const when = toldBefore(view, candidate, days)
  const isOneOfMany = candidate.kind === 'attack' && candidate.quantity === null
  return isOneOfMany && !isOneDay(when) ? null : when
}

/** "Los presos tienen a 57": so on the day on which someone last spoke. */
const isHeldStill = (view: SentenceView, { verb, kind }: Candidate): boolean =>
  verb !== null && (verb.current || (kind === 'hostages_held' && isHeldNow(view, verb)))

const spokenNear = (view: SentenceView, { spoken }: ToldDays): When | null =>
  spoken?.paragraph === view.paragraph ? spoken.when : null

/**
 * "120 were freed on Tuesday. In X 58 are free": of the same day, up to the next paragraph, or wherever an hour of it is told;
 * else of the day on which the paragraph has someone speak.
 */
function freedBefore(view: SentenceView, { kind }: Candidate, days: ToldDays): When | null {
  if (kind !== 'hostages_freed') return null
  const { freed } = days
  const holds = freed && (view.paragraph - freed.paragraph <= 1 || tellsHours(view))
  return holds ? freed.when : spokenNear(view, days)
}

function toldBefore(view: SentenceView, candidate: Candidate, days: ToldDays): When | null {
  const { kind } = candidate
  if (kind === 'rights_suspended' && days.measure && included.test(normsOf(view))) return onDay(days.measure)
  if (isHostages(candidate) && isHeldStill(view, candidate))
    return dayOfEntry(liveFrom(days.live, view), candidate) ?? spokenNear(view, days)
  // "An earlier count had been of 22": earlier is the count, not what it counts.
  if (tellsOther(view, candidate) || isAnotherCase(view) || (says(view, others) && !tellsEarlier(view)))
    return null
  if (isRisen(view, candidate) || isOfOtherTimes(view, candidate) || isOnLaterDay(view, candidate))
    return null
  const entry = dayOfEntry(liveFrom(days.live, view), candidate)
  if (entry) return entry
  if (kind === 'attack' && days.sent) return null
  const beside = view.paragraph - days.paragraph
  const goesOn = beside === 0 ? tellsOn(view, candidate, days) : beside === 1 && resumes(view, candidate)
  return goesOn ? days.when : freedBefore(view, candidate, days)
}
