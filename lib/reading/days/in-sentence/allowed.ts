import { isTime } from '@/lib/model/unit'
import type { Candidate } from '@/lib/reading/candidate'
import type { Clauses } from '@/lib/reading/clauses'
import { isDate, isDateline, isNounsDate, isStatement } from '@/lib/reading/days/governor'
import { isOfBeginnings, isOfWhatFollows } from '@/lib/reading/days/in-sentence/other-days'
import { isReasons } from '@/lib/reading/days/in-sentence/reason-of-measure'
import { type DateChunk, isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { isHostages, isToll } from '@/lib/reading/kind-groups'
import { isEndDay } from '@/lib/reading/kinds/measures/holding-days'
import { renews } from '@/lib/reading/kinds/measures/told-over'
import { partsOfDayEn, partsOfDayEs } from '@/lib/text/calendar-words'
import { wordLike } from '@/lib/text/word-set'

import { isBehindRank, isCompared, isOfComparison, isOfOutdone } from './compared-day'
import { ranksFact } from './rank-day'

/** Which dates of a sentence may be that of a fact at all, wherever they stand. */

export type Sight = {
  view: SentenceView
  clauses: Clauses
  candidate: Candidate
  /** The chunk of the fact, its clause, and that of its verb where the verb stands in another. */
  at: number
  own: number
  verbs: number
}

export const decreed: ReadonlySet<string> = new Set([
  'state_of_emergency',
  'rights_suspended',
  'troops_deployed',
])
export const acts: ReadonlySet<string> = new Set(['hostages_freed', 'escaped', 'detained', 'troops_deployed'])
const isEmergency = ({ kind }: Candidate) => kind === 'state_of_emergency'
export const begins = (verb: VerbGroup | null) => verb?.senses.includes('begin') ?? false

/** "guards held since Saturday were freed": from then on they were held. */
const isOngoing = (candidate: Candidate, { mention, first }: DateChunk) =>
  mention.role === 'since' &&
  candidate.kind !== 'troops_deployed' &&
  first > candidate.anchor &&
  acts.has(candidate.kind) &&
  !candidate.verb?.perfect &&
  !candidate.verb?.senses.includes('reach')

/** "stands at 56 for these two days and 252 since October": a time of its own stands behind the first number. */
function isOfNextCount({ chunks }: SentenceView, { phrase }: Candidate, date: DateChunk): boolean {
  const at = chunks.indexOf(date)
  const [joint, next] = chunks.slice(Math.max(0, at - 3), at)
  const [link, time] = phrase === null ? [] : chunks.slice(phrase + 1, phrase + 3)
  return (
    date.mention.role === 'since' &&
    joint?.kind === 'conjunction' &&
    isNoun(next) &&
    next.count !== null &&
    link?.kind === 'preposition' &&
    isNoun(time) &&
    time.classes.includes('time')
  )
}

/** "A year ago, on 24 May": the day tells more than the year that holds it. */
function isRefined({ chunks }: SentenceView, date: DateChunk): boolean {
  const { when } = date.mention
  let at = chunks.indexOf(date) + 1
  while (/^(?:comma|preposition)$/.test(chunks[at]?.kind ?? '')) at++
  const next = chunks[at]
  const day = next && isDate(next) ? next.mention.when : null
  return (
    Boolean(when && day && when.start !== when.end && day.start === day.end) &&
    (day?.start ?? '') >= (when?.start ?? '') &&
    (day?.start ?? '') <= (when?.end ?? '')
  )
}

/** "500 soldiers arrived": what forces do is no decree. */
const comesFrom = (view: SentenceView, verb: VerbGroup): boolean =>
  !verb.passive &&
  verb.lemma !== 'be' &&
  (subjectOf(view, verb)?.classes.some((name) => name === 'soldier' || name === 'police') ?? false)

/** "extended the emergency declared on 18 July": when it had first been declared. */
export const isOfMeasureBefore = ({ kind, verb: now }: Candidate, verb: VerbGroup): boolean =>
  (kind === 'state_of_emergency' || kind === 'rights_suspended') &&
  now?.form === 'finite' &&
  renews.test(now.lemma) &&
  verb.form === 'reduced' &&
  verb.senses.includes('declare')

/** "500 soldiers arrived on Monday under the emergency", "it expires on 7 March": of no declaring. */
function isOfOther(
  { view, clauses, candidate, own }: Sight,
  date: DateChunk,
  verb: VerbGroup | null,
): boolean {
  if (!verb || verb === candidate.verb) return false
  if (isOfMeasureBefore(candidate, verb)) return true
  const there = clauses.of[view.chunks.indexOf(date)] ?? 0
  if (candidate.kind !== 'troops_deployed')
    return (
      clauses.all[there]?.word !== 'since' &&
      date.mention.role !== 'since' &&
      (verb.senses.includes('deploy') || verb.senses.includes('end') || comesFrom(view, verb))
    )
  // "20,000 soldiers patrol since the president declared it on Monday", "declared it on Monday and has sent 20,000".
  const since = there !== own && clauses.all[there]?.word === 'since'
  return (
    date.mention.role === 'since' ||
    since ||
    (verb.senses.includes('declare') && candidate.verb?.perfect === true)
  )
}

/** "the death of the 13 who had been held since 25 April": from then on they were held. */
const isCaptivitys = (candidate: Candidate, { mention }: DateChunk, verb: VerbGroup | null): boolean =>
  mention.role === 'since' &&
  !isHostages(candidate) &&
  (verb !== candidate.verb || isToll(candidate)) &&
  (verb?.senses.includes('seize') ?? false)

/** Is a date that of something else than the fact? */
type Other = (sight: Sight, date: DateChunk, verb: VerbGroup | null) => boolean

/** A date of something else, whatever the fact: a dateline, a rank, the day of another count, a day still to come. */
const isNoDayOf: Other = ({ view, candidate }, date, verb) => {
  if (
    !date.mention.when ||
    isDateline(view, date) ||
    isOngoing(candidate, date) ||
    ranksFact(view, candidate, date)
  )
    return true
  if (date.mention.future && candidate.kind !== 'state_of_emergency') return true
  // "the guards will be back on Friday, under the emergency"
  if (verb?.future && verb !== candidate.verb) return true
  return (
    isRefined(view, date) ||
    isOfBeginnings(view, date) ||
    isOfWhatFollows(view, date) ||
    isCompared(view, date) ||
    isBehindRank(view, candidate.evidence, date) ||
    isOfComparison(view, candidate.evidence, date) ||
    isOfOutdone(view, candidate.evidence, date) ||
    isOfNextCount(view, candidate, date) ||
    isCaptivitys(candidate, date, verb)
  )
}

/** The day on which somebody says it. */
const isDayOfSaying: Other = ({ view, clauses, candidate }, date, verb) => {
  // "his emergency, declared on Monday": what is declared is the measure.
  const declared = isEmergency(candidate) && verb === candidate.verb && verb?.form === 'reduced'
  const stands = isOfFigure(candidate, date) && stood(view, candidate, date)
  return isStatement(view, clauses, date) && !declared && !stands
}

/** A day that a measure ends, or that of what it answers. */
const isNoDayOfMeasure: Other = (sight, date, verb) => {
  const { view, candidate } = sight
  if (!decreed.has(candidate.kind)) return false
  // "in force until December": its end is no day of a measure.
  const isEnd = date.mention.role === 'until' || isEndDay(view, date)
  if (isEnd && candidate.kind !== 'troops_deployed') return true
  return isReasons(view, candidate, date) || isOfOther(sight, date, verb)
}

/** "until Monday" with what happened on one day. */
const isEndOfOther: Other = ({ candidate }, { mention }, verb) => {
  const sum = candidate.verb?.perfect || candidate.verb?.current
  // "había contado hasta el miércoles cinco muertos": the count goes up to that day.
  const counts = verb?.senses.includes('say') && isToll(candidate)
  const over = candidate.kind === 'inmates_over_capacity' || candidate.verb === verb || counts
  return mention.role === 'until' && !isHostages(candidate) && !sum && !over
}

/** "under army control since January, 15 were killed in May": what is over was so since no day. */
const isSinceOther: Other = ({ view, clauses, candidate, own }, date, verb) =>
  view.lexed.language === 'en' &&
  date.mention.role === 'since' &&
  clauses.of[view.chunks.indexOf(date)] === own &&
  isToll(candidate) &&
  verb !== candidate.verb &&
  isPast(view, candidate)

/** The day on which something was ordered. */
const isDayOfOrder: Other = ({ view, clauses, candidate }, date, verb) => {
  const index = view.chunks.indexOf(date)
  const since = clauses.all[clauses.of[index] ?? 0]?.word === 'since'
  const ordered = verb?.senses.includes('declare') && !since && !isNounsDate(view, index)
  return (
    ordered === true && verb !== candidate.verb && !decreed.has(candidate.kind) && !isTime(candidate.unit)
  )
}

/** May a date be that of the fact at all, wherever it stands? */
export function allows(sight: Sight, date: DateChunk, verb: VerbGroup | null): boolean {
  const { view, candidate } = sight
  const others: Other[] = [
    isNoDayOf,
    isDayOfSaying,
    isNoDayOfMeasure,
    isEndOfOther,
    isSinceOther,
    isDayOfOrder,
  ]
  if (others.some((isOthers) => isOthers(sight, date, verb))) return false
  // "The count began at 24 on Tuesday".
  return (
    candidate.kind === 'attack' ||
    isEmergency(candidate) ||
    candidate.unit === 'prisons' ||
    !begins(verb) ||
    candidate.meaning?.verb === verb ||
    ((isToll(candidate) || candidate.kind === 'troops_deployed') &&
      (isOfHour(view, date) || isPast(view, candidate)))
  )
}

/** Who was held on a day is told with it; of the dead a day tells when they were counted, "119 in September" when they died. */
const isOfFigure = (candidate: Candidate, { mention: { when } }: DateChunk): boolean =>
  isHostages(candidate) || (isToll(candidate) && when?.precision !== 'day')

/** "which stood at 139 on Wednesday and 175 on Thursday": how many they were on each day. */
const stood = (view: SentenceView, { anchor }: Candidate, { first }: DateChunk): boolean =>
  first > anchor &&
  first - anchor < 4 &&
  view.chunks.every((c) => c.first <= anchor || c.first >= first || c.kind === 'preposition')

const present =
  /^(?:deja|dejan|cobra|cobran|suma|suman|acumula|acumulan|mata|matan|causa|causan|leaves?|claims?|kills?|causes?)$/

/** "were killed in clashes that started on Friday", not "have been killed", "deja 18 muertos": a count up to now. */
export const isPast = ({ lexed }: SentenceView, { verb }: Candidate): boolean =>
  verb !== null &&
  !verb.current &&
  (!verb.perfect || had.test(lexed.tokens[verb.first]?.norm ?? '')) &&
  !present.test(lexed.tokens[verb.last]?.norm ?? '')
const had = /^(?:had|habia|habian)$/

const dayParts = wordLike(partsOfDayEn, partsOfDayEs, 'early')

/** "the fire that broke out early on Tuesday": told to the hour, it is no start of what went on for days. */
const isOfHour = (view: SentenceView, { first, last }: DateChunk): boolean =>
  view.lexed.tokens.slice(Math.max(0, first - 1), last + 1).some(({ norm }) => dayParts.test(norm))
