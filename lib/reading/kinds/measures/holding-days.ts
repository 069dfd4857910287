import type { EmergencyScope } from '@/lib/model/claim'
import { toDay, toDayNumber } from '@/lib/text/dates/calendar'
import { wordLike } from '@/lib/text/word-set'
import { datesOf } from '../../days/governor'
import type { DateChunk, Range } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { isRenewed } from './told-over'

/** From when and until when a measure holds, as the sentence says it: "rige a partir del 20 de noviembre", "until 18 January". */

/** Of a measure: to hold, to begin or to be set. */
export const holdsOn = wordLike(
  'apply last run remain continue stay hold stand take come enter begin start expire end extend prolong',
  'renew be',
  '(?:regir|durar|aplicar|vencer|expirar)(?:an?)? continuar seguir permanecer mantener entrar empezar',
  'comenzar iniciar terminar prorrogar prolongar extender ampliar renovar tener',
)

const week = 7 // days

const force = /^(?:force|effect|effective|vigor|vigencia|vigentes?)$/
const from = /^(?:from|since|starting|beginning|effective|effect|force|desde|partir|vigor|vigencia|efectos?)$/
const until = /^(?:until|till|through|hasta)$/
/** "lifted from Wednesday". */
const lifts = /^(?:lift|levantar)$/
const ends = /^(?:expires?|ends?|vencer?|expirar?|vencen|expiran|terminar?)$/
const begins = /^(?:begin|start|empezar|comenzar|iniciar)$/

/** What stands nearest before the day: the measure itself, a verb of holding, or another that the day belongs to. */
function tieOf(view: SentenceView, first: number, mentions: readonly Range[]): string | null {
  // "a partir del 20": no verb there.
  const verb = view.verbs.findLast(
    ({ verb: one }) => one.last < first && wordAt(view, one.first) !== 'partir',
  )?.verb
  const measure = mentions.findLast((mention) => mention.first < first)
  if (measure && measure.last > (verb?.last ?? -1)) return 'measure'
  if ([1, 2, 3, 4].some((step) => force.test(wordAt(view, first - step)))) return 'measure'
  if (!verb || verb.negated || verb.conditional) return null
  // "declared it from Friday", "suspends freedom of assembly until Monday".
  if (verb.senses.includes('declare') || verb.senses.includes('suspend')) return 'measure'
  if (lifts.test(verb.lemma)) return 'measure'
  return holdsOn.test(verb.lemma) ? verb.lemma : null
}

/** The words that say whether a day begins or ends it: before the day, or the first of its own. */
function cueOf(view: SentenceView, { first, mention }: DateChunk): 'from' | 'until' | null {
  const words = [0, -1, -2, -3].map((step) => wordAt(view, first + step))
  if (mention.role === 'since') return 'from'
  if (wordAt(view, first - 1) === 'of' && wordAt(view, first - 2) === 'as') return 'from'
  if (words.some((word) => until.test(word)) || words.slice(1, 3).some((word) => ends.test(word)))
    return 'until'
  return words.some((word) => from.test(word)) ? 'from' : null
}

/** "to end on 10 December", "expires on Friday": the day is its last. */
export const isEndDay = (view: SentenceView, { first }: DateChunk): boolean =>
  [1, 2].some((step) => ends.test(wordAt(view, first - step)))

/** "expired on Sunday and was extended", "extended it before it expired on Sunday": it holds beyond that day. */
function isOutlived(view: SentenceView, date: DateChunk): boolean {
  const { first } = date
  // "was due to expire on 10 December but was extended".
  if (isEndDay(view, date) && isRenewed(view, date)) return true
  const verb = view.verbs.findLast(({ verb: one }) => one.last < first)?.verb
  if (!verb || !/^(?:expire|lapse|end|run|vencer|expirar|caducar|terminar)$/.test(verb.lemma)) return false
  const before = [1, 2, 3, 4].map((step) => wordAt(view, verb.first - step))
  return isRenewed(view, verb) || before.some((word) => /^(?:before|antes)$/.test(word))
}

const curfew = /^(?:curfews?|queda)$/

/** "The emergency was extended; the curfew stays until Monday": the day of the curfew alone. */
function isOfCurfew(view: SentenceView, first: number): boolean {
  const verb = view.verbs.findLast(({ verb: one }) => one.last < first)?.verb
  const who = verb ? subjectOf(view, verb) : null
  // "A 72-hour state of emergency and a night curfew took effect on Sunday": both did.
  const isJoined = who !== null && /^(?:and|y|e)$/.test(wordAt(view, who.first - 1))
  return (
    who !== null &&
    !isJoined &&
    [who.last, who.last + 2].some((at) => at < first && curfew.test(wordAt(view, at)))
  )
}

const lasted =
  /^(?:be|last|run|remain|continue|stay|hold|stand|regir|durar|seguir|continuar|permanecer|estar)$/

const gone = /^(?:last|past|pasado)$/

/** "Lasted until Monday" looks back; "stays until Monday", "was extended until Monday" lead on to the next one. */
function isAhead(view: SentenceView, { first, last, mention }: DateChunk): boolean {
  if (!mention.weekday || mention.future) return false
  // "hasta el domingo pasado".
  if (view.lexed.tokens.slice(first, last + 1).some(({ norm }) => gone.test(norm))) return false
  const verb = view.verbs.findLast(({ verb: one }) => one.last < first)?.verb
  const isOver = verb?.form === 'finite' && lasted.test(verb.lemma) && !verb.current && !verb.future
  return !isOver
}

/** A day and what it is to the measure. */
function told(view: SentenceView, date: DateChunk, mentions: readonly Range[]) {
  const when = date.mention.from ?? date.mention.when
  if (isOutlived(view, date)) return {}
  if (mentions.length > 0 && isOfCurfew(view, date.first)) return {}
  const tie = when?.precision === 'day' ? tieOf(view, date.first, mentions) : null
  if (!when || !tie) return {}
  const isRange = date.mention.role === 'at' && when.end > when.start
  if (isRange) return { from: when.start, until: when.end }
  const cue = cueOf(view, date)
  if (cue === 'until') return { until: isAhead(view, date) ? toDay(toDayNumber(when.end) + week) : when.end }
  if (cue === 'from' || begins.test(tie)) return { from: when.start }
  return ends.test(tie) ? { until: when.end } : {}
}

/** 1 March where that year has no 29 February. */
const yearLater = (day: string): string => toDay(toDayNumber(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`))

/** The days that a sentence about a measure gives it; null where it gives none. */
export function holdingDays(view: SentenceView, mentions: readonly Range[]): EmergencyScope['days'] | null {
  let days: NonNullable<EmergencyScope['days']> = {}
  for (const date of datesOf(view)) days = { ...told(view, date, mentions), ...days }
  const { from: start, until: end } = days
  // "entra en vigor el 20 de noviembre y vence el 18 de enero": of the year after.
  if (start && end && end < start) return { from: start, until: yearLater(end) }
  return start || end ? days : null
}
