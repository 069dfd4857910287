import type { Token } from '@/lib/text/tokens'
import { dayOf, onDay, overDays, toDayNumber } from './calendar'
import {
  afterMonth,
  asDay,
  asYear,
  type DateContext,
  type DateStep,
  monthAt,
  namesPlace,
  normAt,
  standsAlone,
} from './date-step'
import { readYear } from './date-years'

/** How many days ahead a report tells of without the year. What is farther off is of the year before, but for an end: "until 20 January". */
const aheadAtMost = 45
const ends = /^(?:until|till|through|to|hasta|al|expires?|vencen?|vencera|expiran?|expirara)$/
const endsThere = (tokens: Token[], at: number): boolean =>
  [1, 2, 3].some((step) => ends.test(normAt(tokens, at - step)))

/** A day and month without a year: the year that brings it nearest to publication, and not too far ahead of it. */
function nearestDay(month: number, day: number, published: string | null, mayBeFar: boolean): string | null {
  if (!published) return null
  const year = Number(published.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((y) => dayOf(y, month, day) ?? [])
  const ahead = (d: string) => toDayNumber(d) - toDayNumber(published)
  const told = mayBeFar ? days : days.filter((d) => ahead(d) <= aheadAtMost)
  return told.sort((a, b) => Math.abs(ahead(a)) - Math.abs(ahead(b)))[0] ?? null
}

type Days = { from: number; to: number; next: number }

const dayJoints = new Set([
  'to',
  'and',
  '-',
  '–',
  'y',
  'al',
  'a',
  'el',
  'del',
  'la',
  'into',
  'through',
  'of',
  'de',
])

const spokenDays = new Map(
  (
    'primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve ' +
    'veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta'
  )
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
)
spokenDays.set('uno', 1)

/** "el seis de diciembre", "el primero de mayo", "lunes seis de mayo": a day in words. */
function spokenDay(tokens: Token[], at: number, { language, words }: DateContext): number | null {
  const before = normAt(tokens, at - 1)
  const led = /^(?:el|del|al|dia|pasado|este)$/.test(before) || words.weekdays.has(before)
  const isDay = language === 'es' && led && words.months.has(normAt(tokens, at + 2))
  return isDay && normAt(tokens, at + 1) === 'de' ? (spokenDays.get(normAt(tokens, at)) ?? null) : null
}

/** "2", "2-3", "23 al 26", "15 y madrugada del 16": one day of a month or several in a row. */
function readDays(tokens: Token[], at: number, context: DateContext): Days | null {
  const from = asDay(normAt(tokens, at)) ?? spokenDay(tokens, at, context)
  if (from === null) return null
  let next = at + 1
  while (
    next < at + 6 &&
    (dayJoints.has(normAt(tokens, next)) || context.words.parts.has(normAt(tokens, next)))
  )
    next++
  const to = next > at + 1 ? asDay(normAt(tokens, next)) : null
  return to !== null && to > from ? { from, to, next: next + 1 } : { from, to: from, next: at + 1 }
}

/** Days of a month with the year that follows, if one does. */
function withYear(
  tokens: Token[],
  at: number,
  days: Days,
  month: number,
  next: number,
  context: DateContext,
): DateStep | null {
  const told = readYear(tokens, next, context)
  if (told?.shift !== undefined)
    return {
      when: null,
      next: told.next,
      shift: { unit: 'year', count: told.shift },
      month,
      ...(days.to === days.from ? { day: days.from } : {}),
    }
  const dayIn = (day: number) =>
    told
      ? told.year && dayOf(told.year, month, day)
      : nearestDay(month, day, context.published, endsThere(tokens, at))
  const [start, end] = [dayIn(days.from), dayIn(days.to)]
  if (told?.year && (!start || !end)) return null
  const when = start && end ? overDays(start, end) : null
  return { when, next: told?.next ?? next }
}

/** "el 30 de ese mes", "on the 30th of that month". */
function ofThatMonth(tokens: Token[], days: Days, { words }: DateContext): DateStep | null {
  let at = days.next
  if (!/^(?:de|of)$/.test(normAt(tokens, at))) return null
  while (/^(?:de|of|ese|that|the|mismo|same|aquel|dicho)$/.test(normAt(tokens, at))) at++
  if (at < days.next + 2 || words.units.get(normAt(tokens, at)) !== 'month') return null
  return { when: null, next: at + 1, shift: { unit: 'month', count: 0 }, day: days.from }
}

/** "22 July", "22 de julio de 2023", "del 23 al 26 de julio". */
function readDayFirst(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const days = readDays(tokens, at, context)
  if (!days || namesPlace(tokens, at, context)) return null
  const same = ofThatMonth(tokens, days, context)
  if (same) return same
  const at2 = ['de', 'of', 'del'].includes(normAt(tokens, days.next)) ? days.next + 1 : days.next
  const month = monthAt(tokens, at2, context)
  return month ? withYear(tokens, at, days, month, afterMonth(tokens, at2), context) : null
}

/** "in July 22 were killed", "last August 28 inmates fled": a month, and so many of whom a verb or noun tells. */
const isCountAfter = (tokens: Token[], at: number, number: number): boolean =>
  (/^(?:in|last|early|late|mid|mid-)$/.test(normAt(tokens, at - 1)) || normAt(tokens, at - 2) === 'mid') &&
  /^(?:were|had|have|are|died|escaped|fled|people|inmates|prisoners|guards|officers|others|more|men|women)$/.test(
    normAt(tokens, number + 1),
  )

/** "July 22, 2023", "Sept. 28", "April 2-3", as in English. */
function readMonthFirst(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const month = context.language === 'en' ? monthAt(tokens, at, context) : null
  if (!month) return null
  const first = afterMonth(tokens, at)
  const days = readDays(tokens, first, context)
  if (!days || isCountAfter(tokens, at, first)) return null
  const row = days.to > days.from && standsAlone(tokens, days.next)
  const own = row ? days : { from: days.from, to: days.from, next: first + 1 }
  return withYear(tokens, at, own, month, own.next, context)
}

/** "26 July 2023", "July 26", "el 26 de julio": a day with its month, in either order. */
export const readDayMonth = (tokens: Token[], at: number, context: DateContext): DateStep | null =>
  readDayFirst(tokens, at, context) ?? readMonthFirst(tokens, at, context)

const marks = new Set(['-', '/'])

/** The day that two numbers mean: where day and month could change places, the one shortly before publication. */
function eitherOrder(year: number, one: number, two: number, published: string | null): string | null {
  const days = [dayOf(year, two, one), dayOf(year, one, two)].filter((day) => day !== null)
  const [first, second] = days
  if (!first || !second || first === second) return first ?? null
  const near = days.filter((day) => {
    const age = published ? toDayNumber(published) - toDayNumber(day) : -1
    return age >= 0 && age < 60
  })
  return near.length === 1 ? (near[0] ?? null) : null
}

/** "2023-05-04", "04/05/2023", "5/4/23" is left alone: it may be anything. */
export function readNumeric(tokens: Token[], at: number, context: DateContext): DateStep | null {
  const [one, mark, two, again, three] = [0, 1, 2, 3, 4].map((i) => normAt(tokens, at + i))
  if (!one || !two || !three || !mark || mark !== again || !marks.has(mark)) return null
  const next = at + 5
  const iso = asYear(one)
  if (iso !== null) {
    const day = dayOf(iso, Number(two), Number(three))
    return day ? { when: onDay(day), next } : null
  }
  const year = asYear(three)
  if (year === null || !asDay(one) || !asDay(two)) return null
  const spanish = context.language === 'es' ? dayOf(year, Number(two), Number(one)) : null
  const day = spanish ?? eitherOrder(year, Number(one), Number(two), context.published)
  return { when: day ? onDay(day) : null, next }
}

const holidays: readonly [string, number, number][] = [
  ["new year 's eve", 12, 31],
  ["new year 's day", 1, 1],
  ["new year 's", 1, 1],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['nochevieja', 12, 31],
  ['nochebuena', 12, 24],
  ['dia de navidad', 12, 25],
  ['dia de ano nuevo', 1, 1],
  ['ano nuevo', 1, 1],
]

/** "New Year's Eve", "Nochebuena": days that have a name and a date. */
export function readHoliday(tokens: Token[], at: number, { published }: DateContext): DateStep | null {
  if (!/^(?:new|christmas|nochevieja|nochebuena|dia|ano)$/.test(normAt(tokens, at))) return null
  const found = holidays.find(([name]) => name.split(' ').every((word, i) => normAt(tokens, at + i) === word))
  if (!found) return null
  const [name, month, day] = found
  const near = nearestDay(month, day, published, true)
  return { when: near ? onDay(near) : null, next: at + name.split(' ').length }
}
