import type { When } from '@/lib/model/claim'
import type { Token } from '@/lib/text/tokens'
import {
  inMonth,
  inMonths,
  inYear,
  inYears,
  onDay,
  overDays,
  toDay,
  toDayNumber,
  weekdayOf,
} from './calendar'
import { countAt, type DateContext, type DateStep, normAt, numberAt, type Unit } from './date-step'
import { readYear } from './date-years'

const monthShift = (published: string, months: number): When => {
  const index = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + months
  return inMonth(Math.floor(index / 12), (index % 12) + 1)
}

/** The day, week, month or year so many before another. */
export function unitsBack(unit: Unit, count: number, from: string): When {
  if (unit === 'day') return onDay(toDay(toDayNumber(from) - count))
  if (unit === 'month') return monthShift(from, -count)
  if (unit === 'year') return inYear(Number(from.slice(0, 4)) - count)
  const today = toDayNumber(from)
  const monday = today - ((weekdayOf(today) + 6) % 7) - 7 * count
  return overDays(toDay(monday), toDay(monday + 6))
}

/** A time that is not over ends with the report. */
export const upTo = (when: When | null, published: string | null): When | null =>
  when && published && when.start <= published && when.end > published ? { ...when, end: published } : when

const soFar = /^(?:so far|que va de|que va del|va de|va del|llevamos de|llevamos del) $/

/** "last week", "el año pasado", "this year", "la última semana". */
export function readUnit(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const { units, last, this: current } = context.words
  const english = context.language === 'en'
  const unit = units.get(normAt(tokens, english ? at + 1 : at))
  if (
    !unit ||
    /^(?:days|weeks|months|years|dias|semanas|meses|anos)$/.test(normAt(tokens, english ? at + 1 : at))
  )
    return null
  const before = normAt(tokens, at - 1)
  const isLast = english ? last.has(normAt(tokens, at)) && before !== 'the' : last.has(normAt(tokens, at + 1))
  const isThis = english
    ? current.has(normAt(tokens, at))
    : (current.has(before) && unit !== 'day') || soFar.test(`${normAt(tokens, at - 2)} ${before} `)
  if (!isLast && !isThis) return null
  const next = english || isLast ? at + 2 : at + 1
  const when = context.published ? unitsBack(unit, isLast ? 1 : 0, context.published) : null
  return { when: upTo(when, context.published), next }
}

const opens = /^(?:past|last|recent|previous|ultimo|ultimos|ultima|ultimas|pasados|pasadas)$/

const modal = /^(?:will|would|to|can|could|may|might|must|should|shall|not)$/

/** "over the past two years", "in the last 24 hours", "en los últimos tres meses", "the past week": up to publication. */
export function readPast(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const { units } = context.words
  // "will last 45 days": a verb.
  if (!opens.test(normAt(tokens, at)) || modal.test(normAt(tokens, at - 1))) return null
  const told = numberAt(tokens, at + 1)
  const count = told?.value ?? null
  const word = told?.next ?? at + 1
  const hours = /^(?:hours|horas)$/.test(normAt(tokens, word))
  const unit = hours ? 'day' : units.get(normAt(tokens, word))
  const led = /^(?:the|los|las|la|el)$/.test(normAt(tokens, at - 1))
  if (!unit || (count === null && (!led || hours))) return null
  const number = hours ? Math.ceil((count ?? 0) / 24) : (count ?? 1)
  return {
    when: context.published ? since(unit, number, context.published) : null,
    next: word + 1,
    running: true,
  }
}

function since(unit: Unit, count: number, published: string): When {
  if (unit === 'day' || unit === 'week')
    return overDays(toDay(toDayNumber(published) - count * (unit === 'week' ? 7 : 1)), published)
  return { ...unitsBack(unit, count, published), end: published }
}

const spans = new Map(
  Object.entries({
    decade: 10,
    decades: 10,
    decada: 10,
    decadas: 10,
    century: 100,
    centuries: 100,
    siglo: 100,
    siglos: 100,
  }),
)

/** "two decades ago": the year, or the one before or after it. */
function around(years: number, published: string): When {
  const year = Number(published.slice(0, 4)) - years
  return inYears(year - 1, year + 1)
}

/** "a week ago today", "hoy hace un mes": the day itself, and no week or month. */
function dayBack(unit: Unit, count: number, from: string): When {
  if (unit === 'day' || unit === 'week')
    return onDay(toDay(toDayNumber(from) - count * (unit === 'week' ? 7 : 1)))
  const months = count * (unit === 'year' ? 12 : 1)
  const { start, end } = monthShift(from, -months)
  const day = `${start.slice(0, 8)}${from.slice(8)}`
  return onDay(day > end ? end : day)
}

/** "two days ago", "hace dos semanas", "twenty-five years ago", "hace dos décadas". */
export function readAgo(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const opener = agoOpener(tokens, at)
  const spanish = opener > at
  const about = /^(?:unos|unas|casi|mas)$/.test(normAt(tokens, opener)) ? 1 : 0
  const from = spanish ? opener + about : at
  const count = numberAt(tokens, from)
  const word = count?.next ?? from + 1
  if (!spanish && normAt(tokens, word + 1) !== 'ago') return null
  const next = spanish ? word + 1 : word + 2
  const unit = context.words.units.get(normAt(tokens, word))
  const toTheDay = spanish
    ? tokens.slice(at, opener).some(({ norm }) => norm === 'hoy')
    : normAt(tokens, next) === 'today'
  if (count && unit) {
    const back = toTheDay ? dayBack : unitsBack
    return {
      when: context.published ? back(unit, count.value, context.published) : null,
      next: toTheDay && !spanish ? next + 1 : next,
    }
  }
  const years = count && spans.get(normAt(tokens, word))
  return years
    ? { when: context.published ? around(count.value * years, context.published) : null, next }
    : null
}

/** Behind "hace", "se cumplen", "hoy se cumple": the day of an anniversary is none of what it recalls. The token itself where none opens. */
function agoOpener(tokens: Token[], at: number): number {
  const [first, second, third] = [0, 1, 2].map((step) => normAt(tokens, at + step))
  if (first === 'hace') return second === 'hoy' ? at + 2 : at + 1
  if (first === 'hoy' && second === 'hace') return at + 2
  // "cumplen 30 años de condena" serve a term.
  if (/^cumplen?$/.test(first ?? '') && normAt(tokens, at - 1) === 'se') return at + 1
  return first === 'hoy' && second === 'se' && /^cumplen?$/.test(third ?? '') ? at + 3 : at
}

const partLengths: Record<string, number> = { quarter: 3, trimestre: 3, half: 6, semestre: 6, mitad: 6 }

type YearPart = { from: number; months: number; next: number }

/** "first quarter", "segundo semestre", "first three months", "primeros tres meses", "tres primeros meses". */
function yearPart(tokens: Token[], at: number, { words }: DateContext): YearPart | null {
  const ordinal = words.ordinals.get(normAt(tokens, at))
  const length = partLengths[normAt(tokens, at + 1)]
  if (ordinal && length && ordinal * length <= 12)
    return { from: (ordinal - 1) * length + 1, months: length, next: at + 2 }
  const count = [0, 1].find((step) => firsts.test(normAt(tokens, at + 1 - step)))
  const months = count === undefined ? null : countAt(tokens, at + count)
  return months && months < 12 && words.units.get(normAt(tokens, at + 2)) === 'month'
    ? { from: 1, months, next: at + 3 }
    : null
}
const firsts = /^(?:first|primeros)$/
const bareYear = /^(?:of|in|de|en) (?:the year|el ano)$|^del ano /

/** "the first quarter of this year", "el primer trimestre de 2023", "the first three months of the year". */
export function readQuarter(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const part = yearPart(tokens, at, context)
  if (!part) return null
  const { from, months, next } = part
  const told = readYear(tokens, next, context)
  const over = (year: number) => upTo(inMonths(year, from, from + months - 1), context.published)
  if (told) return { when: told.year === null ? null : over(told.year), next: told.next }
  const words = [0, 1, 2].map((step) => normAt(tokens, next + step))
  const bare = bareYear.test(words.join(' '))
  // "los 92 homicidios del primer semestre": the last that has begun.
  if (!context.published || !(bare || /^(?:semestre|trimestre)$/.test(normAt(tokens, at + 1)))) return null
  const year = Number(context.published.slice(0, 4))
  const begun = bare || from <= Number(context.published.slice(5, 7))
  return { when: over(begun ? year : year - 1), next: bare ? next + (words[0] === 'del' ? 2 : 3) : next }
}

/** "yesterday", "anoche", "overnight" and the part of the day that follows. */
export function readDayWord(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const { days, parts, weekdays } = context.words
  const norm = normAt(tokens, at)
  const today = context.published ? toDayNumber(context.published) : null
  if (norm === 'overnight' && !weekdays.has(normAt(tokens, at + 1)))
    return { when: today === null ? null : overDays(toDay(today - 1), toDay(today)), next: at + 1 }
  // "on the eve of the raid", "en vísperas del motín": the day before that of what it names.
  if (/^(?:eve|visperas?)$/.test(norm) && /^(?:of|de|del)$/.test(normAt(tokens, at + 1)))
    return { when: null, next: at + 1, shift: { unit: 'day', count: 1 }, bound: true }
  const part = parts.has(normAt(tokens, at + 1)) && !/^(?:early|late)$/.test(normAt(tokens, at + 1))
  // "este mediodía": not "este domingo por la tarde".
  if (/^(?:this|esta|este)$/.test(norm) && part)
    return { when: today === null ? null : onDay(toDay(today)), next: at + 2 }
  const lastNight = norm === 'last' && normAt(tokens, at + 1) === 'night'
  const shift = lastNight ? -1 : days.get(norm)
  if (shift === undefined) return null
  let next = lastNight ? at + 2 : at + 1
  while (parts.has(normAt(tokens, next)) || (norm === 'ayer' && weekdays.has(normAt(tokens, next)))) next++
  return { when: today === null ? null : onDay(toDay(today + shift)), next }
}
