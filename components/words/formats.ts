import type { Language } from '@/lib/model/article'
import type { When } from '@/lib/model/claim'

const locales: Record<Language, string> = { en: 'en-GB', es: 'es' }

const toDate = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`)

const isOfOneMonth = (day: string, other: string) => day.slice(0, 7) === other.slice(0, 7)
const dayOfMonth = (day: string) => String(Number(day.slice(8, 10)))

/** Made when it is first asked for: a format takes a browser milliseconds, and a page says few things at its start. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/**
 * Numbers and days as a reader of the language writes them; days and times are UTC whatever the machine's zone.
 * @param plainYear the year that goes without saying, if any does: see `toPlainYear`
 */
export function toFormats(language: Language, plainYear: string | null = null) {
  const locale = locales[language]
  const utc = (how: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }))
  const numbers = once(() => new Intl.NumberFormat(locale))
  const days = utc({ day: 'numeric', month: 'long', year: 'numeric' })
  const shortDays = utc({ day: 'numeric', month: 'short' })
  const months = utc({ month: 'long', year: 'numeric' })
  const times = utc({ hour: '2-digit', minute: '2-digit' })
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const choices = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }))
  const shortDaysOfYears = utc({ day: 'numeric', month: 'short', year: 'numeric' })
  const toShortDay = (day: string) =>
    (day.slice(0, 4) === plainYear ? shortDays() : shortDaysOfYears()).format(toDate(day))
  const toWords = (day: string, precision: When['precision']) => {
    if (precision === 'year') return day.slice(0, 4)
    return precision === 'month' ? months().format(toDate(day)) : toShortDay(day)
  }
  return {
    plainYear,
    number: (value: number) => numbers().format(value),
    /** `2023-07-26` -> "26 July 2023"; a month or a year stays what it is; a dash while there is no day to say. */
    day: (day: string) => {
      if (day === '') return '—'
      if (day.length === 4) return day
      return day.length === 7 ? months().format(toDate(`${day}-01`)) : days().format(toDate(day))
    },
    /** The first of two days before words that say the last: "24" of a day in the same month, else all of it. */
    firstDay: (from: string, to: string) =>
      isOfOneMonth(from, to) ? dayOfMonth(from) : days().format(toDate(from)),
    /** "26 Jul" of the plain year, "28 Sept 2021" of any other. */
    shortDay: toShortDay,
    /** "26 Jul", "24–26 Jul", "30 Jun – 2 Jul", "July 2023", "2021": when something happened, as closely as it is known. */
    span: ({ start, end, precision }: When) => {
      const to = toWords(end, precision)
      if (toWords(start, precision) === to) return to
      if (precision === 'year') return `${start.slice(0, 4)}–${to}`
      if (precision === 'day' && isOfOneMonth(start, end)) return `${dayOfMonth(start)}–${to}`
      const isOfOneYear = precision === 'day' && start.slice(0, 4) === end.slice(0, 4)
      return `${isOfOneYear ? shortDays().format(toDate(start)) : toWords(start, precision)} – ${to}`
    },
    /** "14:32 UTC" of a moment of today, "25 Jul, 14:32 UTC" of another day. */
    moment: (at: number) => {
      const day = (time: number) => new Date(time).toISOString().slice(0, 10)
      const time = `${times().format(new Date(at))} UTC`
      return day(at) === day(Date.now()) ? time : `${shortDays().format(new Date(at))}, ${time}`
    },
    list: (items: string[]) => lists().format(items),
    /** "Killed or Injured". */
    either: (items: string[]) => choices().format(items),
  }
}
