import type { When } from '@/lib/model/claim'
import { isDayOfCount, isNow } from '@/lib/reading/days/in-sentence/day-of-count'
import { isOfFreed, isOfOthersTaken, isOfTaking } from '@/lib/reading/days/in-sentence/of-captivity'
import {
  beginningAfter,
  isSinceClause,
  nearestDate,
  statementDate,
} from '@/lib/reading/days/in-sentence/ties'
import { whenOpened } from '@/lib/reading/days/in-sentence/when-opened'
import { tellsHours } from '@/lib/reading/days/told-before/tells-hours'
import { sinceNewYear } from '@/lib/reading/days/up-to'
import { countedSince } from '@/lib/reading/running/counted-since'
import { isOld } from '@/lib/reading/whole-article/revise'
import { overDays, toDay, toDayNumber } from '@/lib/text/dates/calendar'
import { normsOf, says, toSayings } from '@/lib/text/sayings'
import type { Candidate } from '../candidate'
import type { DateChunk, Range, VerbGroup } from '../grammar/chunk'
import { keepBySentence } from '../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { isHostages, isToll, isViolence } from '../kind-groups'
import { datesOf } from './governor'

/** `words` are the tokens that tell the day, null where none of this sentence does. */
type Dated = { when: When | null; running: boolean; words: Range | null }

const undated = new Set(['inmates_capacity'])
const standing = new Set(['prisons', 'inmates held'])
/** The day on which the sentence's speaker speaks, or null. */
export const statementDay = (view: SentenceView): When | null => statementDate(view)?.mention.when ?? null

const aDayBefore = toSayings(
  ['24 hours', '24 horas'].flatMap((hours) =>
    ['before', 'antes', 'earlier'].map((word) => `${hours} ${word}`),
  ),
)

/** "Less than 24 hours before the emergency": a day before the day of what it names. */
function hoursBefore(view: SentenceView, day: string | null): When | null {
  if (!day || !says(view, aDayBefore)) return null
  const start = toDay(toDayNumber(day) - 1)
  return { start, end: start, precision: 'day' }
}

/** "have died in fighting that began on Saturday": some day from then to the day of the report. */
function sinceBeginning(view: SentenceView, candidate: Candidate, published: string | null): Dated {
  if (!isToll(candidate) || !candidate.verb?.current || !published) return none
  const date = beginningAfter(view, candidate)
  const start = date?.mention.when?.start
  const until = statementDay(view)?.start ?? published
  return date && start && start <= until
    ? { when: overDays(start, until), running: isSinceClause(view, candidate, date), words: date }
    : none
}

const none: Dated = { when: null, running: false, words: null }
const toDated = (date: DateChunk): Dated => ({
  when: date.mention.when,
  running: date.mention.role === 'since',
  words: { first: date.first, last: date.last },
})

/** "Since she took office in January 2022, 120 have died": from then up to publication. */
function sinceDated(date: DateChunk, published: string | null): Dated {
  const dated = toDated(date)
  const from = dated.when
  if (!from || !published || from.start > published) return dated
  return { ...dated, when: { ...from, end: published }, running: true }
}

const suffered = /^(?:killed|injured|detained|escaped)$/
/** "Seven have been killed since the ouster last week": not all of them in that week. */
function isOfBeginning(view: SentenceView, candidate: Candidate, { first, mention }: DateChunk): boolean {
  const words =
    mention.role === 'at' && suffered.test(candidate.kind) ? countedSince(view, candidate)?.words : undefined
  return words !== undefined && first > words.first && first <= words.last
}

/** "are held", "were still being held": what was so on the day of the statement. */
const holds = (view: SentenceView, { verb, kind }: Candidate): boolean =>
  verb === null || verb.form === 'reduced' || verb.senses.includes('reach')
    ? kind === 'hostages_held' && !view.verbs.some((one) => one.verb.senses.includes('free'))
    : verb.current ||
      (kind === 'hostages_held' &&
        !verb.perfect &&
        (verb.senses.includes('remain') ||
          says(view, stillWords) ||
          isHeldNow(view, verb) ||
          isReported(view, verb)))

/** "retienen a 96", not "that they took 96", nor "fueron retenidos". */
export const isHeldNow = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.form === 'finite' && !verb.passive && !verb.future && isNow(view, verb)

/** "Some 50 were in the hands of inmates, the minister said on Thursday": so when he spoke. */
const isReported = (view: SentenceView, verb: VerbGroup): boolean =>
  /^(?:was|were)$/.test(wordAt(view, verb.first)) && verb.lemma === 'be' && datesOf(view).length === 1

const stillWords = toSayings(['still', 'being', 'aun', 'todavia'])

/** "will send 300 on Friday", "would arrive on Friday": the Friday before is not meant. */
const isAhead = ({ lexed }: SentenceView, { verb }: Candidate): boolean =>
  verb !== null && (verb.future || lexed.tokens[verb.first]?.norm === 'would')

/** The date that the sentence gives a candidate. `measureDay` is the day of the last emergency measure told of. */
export function dateOf(
  view: SentenceView,
  candidate: Candidate,
  measureDay: string | null,
  published: string | null,
): Dated {
  if (undated.has(candidate.kind)) return none
  const hours = hoursBefore(view, measureDay)
  if (hours) return { ...none, when: hours }
  const year = whenOpened(view, candidate)
  if (year) return { ...toDated(year), when: year.mention.from ?? year.mention.when, running: false }
  const nearest = nearestDate(view, candidate)
  if (nearest && isOfOthersTaken(view, candidate, nearest)) return none
  if (nearest && isOfTaking(view, candidate, nearest)) {
    const spoken = statementDate(view)
    if (spoken) return { ...toDated(spoken), running: false }
    if (nearest.mention.when?.precision !== 'day' || isOld(nearest.mention.when, published, candidate))
      return none
  }
  const date = nearest && isOfFreed(view, candidate, nearest) ? null : nearest
  if (date?.mention.when && published && date.mention.when.start < published && isAhead(view, candidate))
    return none
  if (standing.has(candidate.unit)) return date && isDayOfCount(view, candidate, date) ? toDated(date) : none
  // "retienen desde el domingo a 96, confirmó este martes": held on the day of the statement.
  const still =
    date?.mention.role === 'since' && candidate.kind === 'hostages_held' && !candidate.verb?.perfect
      ? statementDate(view)
      : null
  if (still) return { ...toDated(still), running: false }
  if (date && (isSinceClause(view, candidate, date) || isOfBeginning(view, candidate, date)))
    return sinceDated(date, published)
  if (date) return { ...toDated(date), when: sinceNewYear(view, candidate, date) ?? date.mention.when }
  const freed = candidate.kind === 'hostages_freed'
  const spoken = freed || (isHostages(candidate) && holds(view, candidate)) ? statementDate(view) : null
  return spoken ? { ...toDated(spoken), running: false } : sinceBeginning(view, candidate, published)
}

export const cues = toSayings([
  'also',
  'tambien',
  'durante',
  'during',
  'same day',
  'mismo dia',
  'luego',
  'then',
  'later',
  'ademas',
])

const anotherCase = toSayings([
  'unrelated',
  'in another case',
  'in a separate',
  'in another incident',
  'en otro caso',
  'en otro hecho',
  'hecho aparte',
  'caso aparte',
])

/** "In an unrelated case": of no day told before. */
export const isAnotherCase = (view: SentenceView): boolean => says(view, anotherCase)

const entering =
  /^(?:enter|go|come|pour|storm|rush|move|march|ingresar|entrar|irrumpir|acudir|penetrar|sofocar|quell)$/
/** "Two hundred soldiers went in": into what happened, not sent out on some day after it. */
const entered = ({ kind, verb }: Candidate): boolean =>
  kind === 'troops_deployed' &&
  verb !== null &&
  !verb.current &&
  !verb.perfect &&
  !verb.future &&
  entering.test(verb.lemma)

/** May a sentence take over the day of what its paragraph told before: does it tell more of the same happening? */
export function continuesDay(view: SentenceView, candidate: Candidate): boolean {
  const { kind, unit, verb } = candidate
  if (isViolence(candidate)) return true
  if (standing.has(unit) || verb?.current || verb?.lemma === 'be') return false
  // "Police freed all of them": who was taken, let go or got away in the past was so in that happening.
  if (isHostages(candidate) || kind === 'escaped') return true
  if (!/^(?:detained|troops_deployed|other_count)$/.test(kind)) return false
  if (kind === 'troops_deployed' && !verb) return false
  if (entered(candidate)) return true
  const cued = kind === 'detained' && (says(view, cues) || candidate.quantity?.form === 'implicit')
  return cued || tellsHours(view)
}

/** "Durante la protesta": the happening that the paragraph before told of. */
export const pointsToHappening = (view: SentenceView, candidate: Candidate) =>
  (isHostages(candidate) || isViolence(candidate)) &&
  /^ (?:durante|during|en el|in the|tras el|after the) /.test(normsOf(view))

const over = toSayings([
  'restored',
  'under control',
  'restablecido',
  'restablecio',
  'ended',
  'controlled',
  'bajo control',
  'termino',
  'acabo',
])
/** Does the day of a beginning stand for the whole happening: does the sentence tell its end as well? */
export const tellsEnd = (view: SentenceView) => says(view, over)
export const tellsBeginning = (view: SentenceView) =>
  view.verbs.some(({ verb }) => verb.senses.includes('begin'))
/** Worked out once: every claim of the sentence asks. */
export const runsOn = keepBySentence((view) =>
  datesOf(view).some(({ mention }) => mention.role === 'until' && mention.when?.precision !== 'day'),
)
