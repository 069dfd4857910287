import type { Family } from '@/lib/kinds/family'

/** `undated`: those that lie there by the day of a report alone. */
export type Counts = Record<Family | 'undated', number>

/**
 * One column: the days it stands for, both inclusive, and what a filter by them would select but background. `isGap`: it stands
 * for many columns in a row on which there is nothing.
 */
export type DayBin = { from: string; to: string; counts: Counts; total: number; isGap?: true | undefined }
export type Timeline = {
  bins: DayBin[]
  /** Incidents in the fullest column. */
  tallest: number
  /** Each incident once; `undated`: those that the reports tie to no day, or only to a month or a year. */
  totals: Counts
  /** Figures of earlier years. */
  background: number
}

/** The column of a day; the nearest end where the day lies outside. */
function binOf(bins: readonly Pick<DayBin, 'from' | 'to'>[], day: string): number {
  const at = bins.findIndex(({ to }) => day.slice(0, 10) <= to)
  return at === -1 ? bins.length - 1 : at
}

/** Edges between columns, 0 to their number: a brush reaches from one edge to a later one. */
export type Brush = { start: number; end: number }

export const toBrush = (
  bins: readonly Pick<DayBin, 'from' | 'to'>[],
  from: string | null,
  to: string | null,
): Brush => {
  const start = from ? binOf(bins, from) : 0
  return { start, end: to ? Math.max(start, binOf(bins, to)) + 1 : bins.length }
}

/** The dates of a brush; null where it lies at that end of the axis, which leaves that end open. */
export const datesOf = (bins: readonly Pick<DayBin, 'from' | 'to'>[], { start, end }: Brush) => ({
  from: start > 0 ? (bins[start]?.from ?? null) : null,
  to: end < bins.length ? (bins[end - 1]?.to ?? null) : null,
})
