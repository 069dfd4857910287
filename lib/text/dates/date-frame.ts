import type { Token } from '@/lib/text/tokens'
import { dayInMonth, dayOf, inMonth, onDay, toDayNumber } from './calendar'
import type { DateMention } from './dates'

/** Days and months told alone, of the month or year that the sentence told before them. */

const partOf = /^(?:them|whom|which|ellos|ellas|cuales|quienes)$/
const pointing = /^(?:that|ese|aquel)$/

const yearOf = ({ when, from }: DateMention): number => Number((from ?? when)?.start.slice(0, 4))

/** "En octubre hubo 16 muertos en Roble, el día 3": of that month. */
function dayInFrame(mention: DateMention, before: readonly DateMention[]): DateMention {
  const month = before.findLast(({ when }) => when?.precision === 'month')?.when
  if (!mention.when || !month || month.start.slice(0, 7) !== month.end.slice(0, 7)) return mention
  const day = dayOf(
    Number(month.start.slice(0, 4)),
    Number(month.start.slice(5, 7)),
    dayInMonth(toDayNumber(mention.when.start)),
  )
  return day ? { ...mention, when: onDay(day), future: false } : mention
}

/** The mention's month, in the year of another. */
const ofYear = (mention: DateMention, year: DateMention): DateMention =>
  mention.when
    ? { ...mention, when: inMonth(yearOf(year), Number(mention.when.start.slice(5, 7))), future: false }
    : mention

/** "119 in September 2021 and 62 in November": the month, or the day, before it has told its year. */
const hasYear = (tokens: Token[], { role, when, last }: DateMention): boolean =>
  role === 'at' && when !== null && when.precision !== 'year' && tokens[last]?.norm === when.start.slice(0, 4)

const monthOf = ({ when }: DateMention): number => Number(when?.start.slice(5, 7))

/** "119 in September 2021 and 20 in January": hardly of the January before, unless a list goes on: "in September 2021, in November, in February". */
const isEarlier = (mention: DateMention, told: DateMention): boolean => monthOf(mention) < monthOf(told)

/** "Last year 316 died, 33 of them in February", "since 2021, and 122 in one jail that September": of that year. */
function monthInFrame(tokens: Token[], mention: DateMention, before: readonly DateMention[]): DateMention {
  const told = before.findLast(({ bare }) => !bare)
  const isNext = told === before.at(-1)
  if (told && hasYear(tokens, told) && !(isNext && isEarlier(mention, told))) return ofYear(mention, told)
  const year = before.findLast(({ when, from }) => (from ?? when)?.precision === 'year')
  if (!mention.when || !year?.when) return mention
  const between = tokens.slice(year.last + 1, mention.first + 1)
  const part = year.role === 'at' && between.some(({ norm }) => partOf.test(norm))
  // "Last year in February 12 died", not "unlike last year, in February".
  const within =
    isNextTo(between.slice(0, -1)) &&
    year === before.at(-1) &&
    monthOf(mention) > 0 &&
    !isCompared(tokens, year.first)
  const that =
    pointing.test(tokens[mention.first - 1]?.norm ?? '') || pointing.test(tokens[mention.first]?.norm ?? '')
  return part || that || within ? ofYear(mention, year) : mention
}

/** Does nothing but a preposition stand between a year and its month? */
const isNextTo = (between: readonly Token[]): boolean =>
  between.length > 0 && between.every(({ norm }) => /^(?:,|in|en|back|the|el)$/.test(norm))

const comparing =
  /^(?:unlike|like|as|than|compared|against|diferencia|como|mas|menos|igual|frente|comparado|comparacion|respecto)$/
/** Is the year what something is compared with? */
const isCompared = (tokens: Token[], year: number): boolean =>
  tokens.slice(Math.max(0, year - 3), year).some(({ norm }) => comparing.test(norm))

/** The mentions of a sentence, in order, each that is told alone with the month or year that it lies in. */
export function inFrame(tokens: Token[], mentions: readonly DateMention[]): DateMention[] {
  return mentions.map((mention, at) => {
    if (!mention.bare || at === 0) return mention
    const before = mentions.slice(0, at)
    return mention.bare === 'day' ? dayInFrame(mention, before) : monthInFrame(tokens, mention, before)
  })
}
