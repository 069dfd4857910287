import { datesOf } from '@/lib/reading/days/governor'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { partsOfDayEn, partsOfDayEs } from '@/lib/text/calendar-words'
import { normsOf, says, toSayings } from '@/lib/text/sayings'
import { holds, isSign, signLike, signOfWords } from '@/lib/text/word-signs'

/** An hour told without its day is of the day told last. */

const later = toSayings([
  'horas despues',
  'horas mas tarde',
  'minutos despues',
  'minutos mas tarde',
  'poco despues',
  'minutos antes del',
  'minutes before the',
  'acto seguido',
  'hours later',
  'minutes later',
  'within hours',
  'within the hour',
  'within minutes',
])

const partsOfDay = signOfWords(`${partsOfDayEn} ${partsOfDayEs} breakfast lunchtime dinnertime`)
const clock = signLike(/^\d{1,2}[:.h]\d\d$/, /^\d{1,2}[ap]m$/, /^[ap]\.m\.$/, /^\d{1,2}h$/)
/** "toque de queda a partir de las 21:00": when people must be at home is no hour of what happened. */
const curfew = signOfWords('curfew curfews queda')
/** "a las 22:00", not "from 9pm to 5am", "a partir de las 21:00": between those something is forbidden. */
function isClock(view: SentenceView, at: number): boolean {
  const isAt = (place: number) => {
    const token = view.lexed.tokens[place]
    return token !== undefined && isSign(token, clock)
  }
  if (!isAt(at)) return false
  const near = (words: RegExp) => [1, 2, 3, 4].some((step) => words.test(wordAt(view, at - step)))
  return (
    !near(/^(?:partir|between|entre)$/) &&
    !(near(/^(?:from|desde)$/) && [3, 4, 5].some((step) => isAt(at + step)))
  )
}

/** "más tarde", "mañana" alone and "an evening of songs" tell no hour: one is led to. */
const leads =
  /^(?:at|by|around|about|before|after|until|the|that|mid|-|late|early|al|del|la|el|hasta|pasado|hacia|media|esa|misma|aquella)$/

/** Worked out once: every fact without a day asks. */
export const tellsHours = keepBySentence((view: SentenceView): boolean => {
  if (says(view, later)) return true
  if (holds(view, clock) && !holds(view, curfew) && view.lexed.tokens.some((_, at) => isClock(view, at)))
    return true
  if (!holds(view, partsOfDay)) return false
  const night = view.lexed.tokens.findIndex(({ norm }) => curfew.words.has(norm))
  const dated = (at: number) => datesOf(view).some(({ first, last }) => at >= first && at <= last)
  return view.lexed.tokens.some(
    ({ norm }, at) =>
      partsOfDay.words.has(norm) &&
      (night < 0 || at < night) &&
      leads.test(wordAt(view, at - 1)) &&
      !dated(at),
  )
})

const hour = new RegExp(
  ` (?:${`${partsOfDayEn} ${partsOfDayEs}`.replaceAll(' ', '|')}|hora|hour|a\\.m\\.|p\\.m\\.) | (?:a las|las|at|around|about) \\d`,
)
/** Any hour or part of the day, whatever led to it: "began at 9", "that morning". */
export const namesHour = (view: SentenceView): boolean => hour.test(normsOf(view))
