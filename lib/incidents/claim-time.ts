import type { DayRange } from '@/lib/incidents/days'
import type { When } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import { toDayNumber } from '@/lib/text/dates/calendar'

export const toRange = (when: When): DayRange => ({
  from: toDayNumber(when.start),
  to: toDayNumber(when.end),
})

/** The days that the text itself gives; null where it gives none, or only a month or a year. */
export function datedDays(claim: StoredClaim): DayRange | null {
  return claim.when?.precision === 'day' ? toRange(claim.when) : null
}

/** A claim without a date, unless it is background, may speak of the days up to its publication. */
export function possibleDays(claim: StoredClaim, window: number): DayRange {
  const published = toDayNumber(claim.publishedAt)
  return datedDays(claim) ?? { from: published - window, to: published }
}

const longest = 31 // days of one happening

/** "From 1 January to 22 March": a count of the year up to a day, as "so far this year" is. */
const isSinceNewYear = ({ start, end, precision }: When): boolean =>
  precision === 'day' &&
  start.endsWith('-01-01') &&
  start.slice(0, 4) === end.slice(0, 4) &&
  toDayNumber(end) - toDayNumber(start) > longest

/**
 * The calendar period of a claim dated no closer than a month or a year, as a key: "in 2021", "from 2020 to 2022", and
 * "since 2020" whatever day the count was taken. Empty for claims with a day or no date.
 */
export function periodKey(claim: StoredClaim): string {
  const when = claim.when
  if (when !== null && isSinceNewYear(when)) return `year:${when.start.slice(0, 4)}:${when.end.slice(0, 4)}`
  if (when === null || when.precision === 'day') return ''
  const digits = when.precision === 'year' ? 4 : 7
  const start = when.start.slice(0, digits)
  const end = when.end.slice(0, digits)
  const running = start !== end && end >= claim.publishedAt.slice(0, digits)
  return `${when.precision}:${start}:${running ? 'on' : end}`
}
