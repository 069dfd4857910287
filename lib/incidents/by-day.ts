import { toDayNumber } from '@/lib/incidents/days'
import type { Family } from '@/lib/kinds/family'
import { kinds } from '@/lib/kinds/registry'
import type { ClaimKind, When } from '@/lib/model/claim'
import { toDay } from '@/lib/text/calendar'

type Counts = Record<Family, number>

type Dated = { kind: ClaimKind; when: When | null; historic: boolean }

/** One column: the days it stands for, both inclusive, and what began on them. */
export type DayBin = { from: string; to: string; counts: Counts; total: number }
export type Timeline = {
  bins: DayBin[]
  /** Incidents in the fullest column. */
  tallest: number
  totals: Counts
  /** Incidents that the reports tie to no day, or only to a month or a year. */
  undated: number
  /** Figures of earlier years. */
  background: number
}

const mostBins = 92
const steps = [1, 7, 28, 91, 364] // days a column

const noCounts = (): Counts => ({ hurt: 0, held: 0, freed: 0, emergency: 0, other: 0 })

/** The narrowest columns of which there are not too many. */
const stepFor = (days: number) =>
  steps.find((step) => days / step <= mostBins) ?? Math.ceil(days / mostBins / 364) * 364

function toBins(days: readonly number[]): DayBin[] {
  if (days.length === 0) return []
  const first = days.reduce((a, b) => Math.min(a, b))
  const last = days.reduce((a, b) => Math.max(a, b))
  const step = stepFor(last - first + 1)
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => ({
    from: toDay(first + i * step),
    to: toDay(first + (i + 1) * step - 1),
    counts: noCounts(),
    total: 0,
  }))
}

/** The column of a day; the nearest end where the day lies outside. */
function binOf(bins: readonly DayBin[], day: string): number {
  const at = bins.findIndex(({ to }) => day.slice(0, 10) <= to)
  return at === -1 ? bins.length - 1 : at
}

/**
 * Incidents by the day on which they began. `reportDays` are days on which reports were published: they lie within the
 * axis, as what has no day of its own is filtered by them.
 */
export function toTimeline(incidents: readonly Dated[], reportDays: readonly string[]): Timeline {
  const present = incidents.filter(({ historic }) => !historic)
  const dated = present.flatMap(({ kind, when }) =>
    when?.precision === 'day' ? [{ family: kinds[kind].family, day: when.start }] : [],
  )
  const bins = toBins([...dated.map(({ day }) => day), ...reportDays].map(toDayNumber))
  const totals = noCounts()
  const [first] = bins
  const start = first ? toDayNumber(first.from) : 0
  const step = first ? toDayNumber(first.to) - start + 1 : 1
  for (const { family, day } of dated) {
    const bin = bins[Math.floor((toDayNumber(day) - start) / step)]
    if (!bin) continue
    bin.counts[family]++
    bin.total++
    totals[family]++
  }
  return {
    bins,
    tallest: bins.reduce((most, { total }) => Math.max(most, total), 0),
    totals,
    undated: present.length - dated.length,
    background: incidents.length - present.length,
  }
}

/** Edges between columns, 0 to their number: a brush reaches from one edge to a later one. */
export type Brush = { start: number; end: number }

export const toBrush = (bins: readonly DayBin[], from: string | null, to: string | null): Brush => {
  const start = from ? binOf(bins, from) : 0
  return { start, end: to ? Math.max(start, binOf(bins, to)) + 1 : bins.length }
}

/** The dates of a brush; null where it lies at that end of the axis, which leaves that end open. */
export const datesOf = (bins: readonly DayBin[], { start, end }: Brush) => ({
  from: start > 0 ? (bins[start]?.from ?? null) : null,
  to: end < bins.length ? (bins[end - 1]?.to ?? null) : null,
})
