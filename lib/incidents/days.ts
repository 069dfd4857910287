/** A stretch of days, both inclusive, each a count of days since 1970-01-01 UTC. */
export type DayRange = { from: number; to: number }

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
