const DAY = 86_400_000

/** A stretch of days, both inclusive, each a count of days since 1970-01-01 UTC. */
export type DayRange = { from: number; to: number }

/** Days that were reckoned before: many claims tell of few days, and reading a date costs more than looking it up. */
const reckoned = new Map<string, number>()
const mostReckoned = 10_000

/** `YYYY-MM-DD` (whatever follows is left out) as a count of days since 1970-01-01 UTC. */
export function toDayNumber(day: string): number {
  const known = reckoned.get(day)
  if (known !== undefined) return known
  const number = Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY)
  if (reckoned.size >= mostReckoned) reckoned.clear()
  reckoned.set(day, number)
  return number
}

/** The day as `YYYY-MM-DD`; the inverse of `toDayNumber`. */
export const toDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** Whole days that lie between two stretches; 0 where they touch or overlap, 1 where a day is missing between them. */
export function gapBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.from - b.to - 1, b.from - a.to - 1)
}

/** Have two stretches a day in common? */
export const overlaps = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to

/** The shortest stretch that holds both. */
export const spanning = (a: DayRange, b: DayRange): DayRange => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
})
