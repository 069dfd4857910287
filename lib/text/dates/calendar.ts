import type { When } from '@/lib/model/claim'
import { onceAWord } from '@/lib/text/once-a-word'

/** Days since 1970-01-01, UTC: arithmetic on dates without a clock or a time zone. */
type DayNumber = number

const msPerDay = 86_400_000

/** `YYYY-MM-DD` (whatever follows is left out) as such a count. */
export const toDayNumber = onceAWord(
  (day): DayNumber => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / msPerDay,
)
/** The inverse of `toDayNumber`. */
export const toDay = (number: DayNumber): string => new Date(number * msPerDay).toISOString().slice(0, 10)

/** From 1. */
export const dayInMonth = (number: DayNumber): number => new Date(number * msPerDay).getUTCDate()

/** 0 is Sunday, as in ECMAScript; day 0 of the count was a Thursday. */
export const weekdayOf = (number: DayNumber): number => (((number + 4) % 7) + 7) % 7

const two = (n: number) => String(n).padStart(2, '0')
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day, or null where the calendar has none such (31 April). Months count from 1. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

/** The same day so many months later, or the last of that month. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, own = 0] = day.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const [then, at] = [Math.floor(index / 12), (index % 12) + 1]
  return `${then}-${two(at)}-${two(Math.min(own, daysIn(then, at)))}`
}

/** One day, `YYYY-MM-DD`. */
export const onDay = (day: string): When => ({ start: day, end: day, precision: 'day' })
/** Days, both inclusive. */
export const overDays = (start: string, end: string): When => ({ start, end, precision: 'day' })
/** A whole month; months count from 1. */
export const inMonth = (year: number, month: number): When => ({
  start: `${year}-${two(month)}-01`,
  end: `${year}-${two(month)}-${two(daysIn(year, month))}`,
  precision: 'month',
})
/** Whole months, both inclusive, as a quarter or half of a year. */
export const inMonths = (year: number, from: number, to: number): When => ({
  start: `${year}-${two(from)}-01`,
  end: `${year}-${two(to)}-${two(daysIn(year, to))}`,
  precision: 'month',
})
/** A whole year. */
export const inYear = (year: number): When => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  precision: 'year',
})
/** Whole years, both inclusive. */
export const inYears = (from: number, to: number): When => ({
  start: `${from}-01-01`,
  end: `${to}-12-31`,
  precision: 'year',
})
