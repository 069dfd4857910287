import type { Language } from '@/lib/model/article'
import type { When } from '@/lib/model/claim'
import { dayOf, inMonth, inMonths, inYear, onDay, overDays, toDay, toDayNumber, weekdayOf } from './calendar'
import type { DateWords } from './date-words'
import type { Token } from './tokens'

export type DateContext = { language: Language; published: string | null; words: DateWords }
export type DateStep = { when: When | null; next: number }

const normAt = (tokens: Token[], at: number): string => tokens[at]?.norm ?? ''
const asYear = (text: string): number | null => (/^(?:19|20)\d\d$/.test(text) ? Number(text) : null)
const asDay = (text: string): number | null => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : null
}

/** A day and month without a year: the year that brings it nearest to publication. */
function nearestDay(month: number, day: number, published: string | null): When | null {
  if (!published) return null
  const year = Number(published.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((y) => dayOf(y, month, day) ?? [])
  const distance = (d: string) => Math.abs(toDayNumber(d) - toDayNumber(published))
  const best = days.sort((a, b) => distance(a) - distance(b))[0]
  return best ? onDay(best) : null
}

/** "(of|,) 2023" after a day and month. */
function readYear(tokens: Token[], at: number): { year: number; next: number } | null {
  const skip = ['de', 'del', ',', 'of'].includes(normAt(tokens, at)) ? at + 1 : at
  const year = asYear(normAt(tokens, skip))
  return year === null ? null : { year, next: skip + 1 }
}

function fullDay(
  tokens: Token[],
  day: number,
  month: number,
  next: number,
  context: DateContext,
): DateStep | null {
  const year = readYear(tokens, next)
  if (!year) return { when: nearestDay(month, day, context.published), next }
  const whole = dayOf(year.year, month, day)
  return whole ? { when: onDay(whole), next: year.next } : null
}

/** "22 July", "22 de julio de 2023", "July 22, 2023". */
function readDayMonth(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const { months } = context.words
  const day = asDay(normAt(tokens, at))
  if (day !== null) {
    const next = ['de', 'of'].includes(normAt(tokens, at + 1)) ? at + 2 : at + 1
    const month = months.get(normAt(tokens, next))
    return month ? fullDay(tokens, day, month, next + 1, context) : null
  }
  const month = context.language === 'en' ? months.get(normAt(tokens, at)) : undefined
  const after = month && tokens[at]?.capital ? asDay(normAt(tokens, at + 1)) : null
  return month && after !== null ? fullDay(tokens, after, month, at + 2, context) : null
}

function lastMonth(month: number, context: DateContext, strict: boolean): When | null {
  if (!context.published) return null
  const year = Number(context.published.slice(0, 4))
  const now = Number(context.published.slice(5, 7))
  return inMonth(month > now || (strict && month === now) ? year - 1 : year, month)
}

/** "in September 2022", "last December", "mayo pasado": a month needs company, since "may" and "march" are words too. */
function readMonth(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const { months, last, inYear: preps } = context.words
  const month = months.get(normAt(tokens, at))
  if (!month || (context.language === 'en' && !tokens[at]?.capital)) return null
  const year = readYear(tokens, at + 1)
  if (year) return { when: inMonth(year.year, month), next: year.next }
  const before = normAt(tokens, at - 1)
  if (last.has(before)) return { when: lastMonth(month, context, true), next: at + 1 }
  if (last.has(normAt(tokens, at + 1))) return { when: lastMonth(month, context, true), next: at + 2 }
  return preps.has(before) ? { when: lastMonth(month, context, false), next: at + 1 } : null
}

/** "2021" after a preposition, or alone in brackets. Not "2021 inmates": a noun may not follow, nor a full stop inside. */
function readBareYear(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const year = tokens[at]?.kind === 'number' ? asYear(normAt(tokens, at)) : null
  if (year === null) return null
  const before = normAt(tokens, at - 1)
  const fits = context.words.inYear.has(before) || (before === '(' && normAt(tokens, at + 1) === ')')
  return fits ? { when: inYear(year), next: at + 1 } : null
}

function readWeekday(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const { weekdays, parts, last, next: coming } = context.words
  const weekday = weekdays.get(normAt(tokens, at))
  if (weekday === undefined || (context.language === 'en' && !tokens[at]?.capital)) return null
  let next = at + 1
  while (parts.has(normAt(tokens, next)) || (last.has(normAt(tokens, next)) && context.language === 'es'))
    next++
  const comma = normAt(tokens, next) === ',' ? next + 1 : next
  const calendar = readDayMonth(tokens, comma, context)
  if (calendar) return calendar
  if (!context.published) return { when: null, next }
  const today = toDayNumber(context.published)
  const ahead = coming.has(normAt(tokens, at - 1)) || coming.has(normAt(tokens, at + 1))
  const back = (weekdayOf(today) - weekday + 7) % 7
  const day = ahead ? today - back + 7 : today - back
  return { when: onDay(toDay(day)), next }
}

function readWeekend(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const norm = normAt(tokens, at)
  const isWeekend =
    norm === 'weekend' ||
    (norm === 'fin' && normAt(tokens, at + 1) === 'de' && normAt(tokens, at + 2) === 'semana')
  if (!isWeekend) return null
  const next = norm === 'weekend' ? at + 1 : at + 3
  if (!context.published) return { when: null, next }
  const today = toDayNumber(context.published)
  const saturday = today - ((weekdayOf(today) + 1) % 7)
  return { when: overDays(toDay(saturday), toDay(Math.min(saturday + 1, Math.max(today, saturday)))), next }
}

const monthShift = (published: string, months: number): When => {
  const index = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + months
  return inMonth(Math.floor(index / 12), (index % 12) + 1)
}

function unitsBack(unit: 'day' | 'week' | 'month' | 'year', count: number, published: string): When {
  if (unit === 'day') return onDay(toDay(toDayNumber(published) - count))
  if (unit === 'month') return monthShift(published, -count)
  if (unit === 'year') return inYear(Number(published.slice(0, 4)) - count)
  const today = toDayNumber(published)
  const monday = today - ((weekdayOf(today) + 6) % 7) - 7 * count
  return overDays(toDay(monday), toDay(monday + 6))
}

/** "last week", "el año pasado", "this year", "el mes anterior". */
function readUnit(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const { units, last, this: current } = context.words
  const english = context.language === 'en'
  const unit = units.get(normAt(tokens, english ? at + 1 : at))
  if (!unit) return null
  const isLast = english
    ? last.has(normAt(tokens, at)) && normAt(tokens, at - 1) !== 'the'
    : last.has(normAt(tokens, at + 1))
  const isThis = english
    ? current.has(normAt(tokens, at))
    : current.has(normAt(tokens, at - 1)) && unit !== 'day'
  if (!isLast && !isThis) return null
  const next = english || isLast ? at + 2 : at + 1
  return { when: context.published ? unitsBack(unit, isLast ? 1 : 0, context.published) : null, next }
}

const counts = new Map<string, number>(
  Object.entries({
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
  }),
)
const countAt = (tokens: Token[], at: number): number | null => {
  const norm = normAt(tokens, at)
  return counts.get(norm) ?? (/^\d{1,2}$/.test(norm) ? Number(norm) : null)
}

/** "two days ago", "hace dos semanas". */
function readAgo(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const spanish = normAt(tokens, at) === 'hace'
  const from = spanish ? at + 1 : at
  const count = countAt(tokens, from)
  const unit = context.words.units.get(normAt(tokens, from + 1))
  if (count === null || !unit || (!spanish && normAt(tokens, from + 2) !== 'ago')) return null
  const next = spanish ? from + 2 : from + 3
  return { when: context.published ? unitsBack(unit, count, context.published) : null, next }
}

/** The year that a quarter belongs to: "of 2023", "of the current year", "de este año". */
function readYearWord(
  tokens: Token[],
  at: number,
  context: DateContext,
): { year: number | null; next: number } | null {
  const { this: current, last } = context.words
  for (let next = at; next < at + 5; next++) {
    const year = asYear(normAt(tokens, next))
    if (year !== null) return { year, next: next + 1 }
    if (!['year', 'ano'].includes(normAt(tokens, next))) continue
    const around = [normAt(tokens, next - 1), normAt(tokens, next + 1), normAt(tokens, next + 2)]
    const isLast = around.some((norm) => last.has(norm))
    if (!isLast && !around.some((norm) => current.has(norm) || norm === 'curso')) return null
    const base = context.published ? Number(context.published.slice(0, 4)) : null
    return { year: base === null ? null : base - (isLast ? 1 : 0), next: next + 1 }
  }
  return null
}

const partLengths: Record<string, number> = { quarter: 3, trimestre: 3, half: 6, semestre: 6 }

/** "the first quarter of this year", "el primer trimestre de 2023". */
function readQuarter(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const ordinal = context.words.ordinals.get(normAt(tokens, at))
  const months = partLengths[normAt(tokens, at + 1)]
  if (!ordinal || !months || ordinal * months > 12) return null
  const year = readYearWord(tokens, at + 2, context)
  if (!year) return null
  const from = (ordinal - 1) * months + 1
  return { when: year.year === null ? null : inMonths(year.year, from, from + months - 1), next: year.next }
}

function readDayWord(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const norm = normAt(tokens, at)
  const lastNight = norm === 'last' && normAt(tokens, at + 1) === 'night'
  const shift = lastNight ? -1 : context.words.days.get(norm)
  if (shift === undefined) return null
  let next = lastNight ? at + 2 : at + 1
  while (context.words.parts.has(normAt(tokens, next))) next++
  return { when: context.published ? onDay(toDay(toDayNumber(context.published) + shift)) : null, next }
}

export const findCalendarDate = (tokens: Token[], at: number, context: DateContext): DateStep | null =>
  readWeekday(tokens, at, context) ??
  readDayMonth(tokens, at, context) ??
  readMonth(tokens, at, context) ??
  readBareYear(tokens, at, context)

export const findRelativeDate = (tokens: Token[], at: number, context: DateContext): DateStep | null =>
  readQuarter(tokens, at, context) ??
  readWeekend(tokens, at, context) ??
  readDayWord(tokens, at, context) ??
  readAgo(tokens, at, context) ??
  readUnit(tokens, at, context)
