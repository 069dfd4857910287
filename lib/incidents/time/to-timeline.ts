import { daysOf } from '@/lib/incidents/filters/filter-claims'
import { narrowDays } from '@/lib/incidents/filters/narrow-days'
import type { Counts, DayBin, Timeline } from '@/lib/incidents/time/by-day'
import type { Family } from '@/lib/kinds/family'
import { kinds } from '@/lib/kinds/kinds'
import type { Incident, StoredClaim } from '@/lib/model/incident'
import { toDay, toDayNumber } from '@/lib/text/dates/calendar'

type Stretch = { from: number; to: number; isDay: boolean }

const mostBins = 92
const steps = [1, 7, 28, 91, 364] // days a column

const noCounts = (): Counts => ({ hurt: 0, held: 0, freed: 0, emergency: 0, other: 0, undated: 0 })

/** The narrowest columns of which there are not too many. */
const stepFor = (days: number) =>
  steps.find((step) => days / step <= mostBins) ?? Math.ceil(days / mostBins / 364) * 364

/** What is told of so many days, as a count since January, happened on no day of them that anybody tells. */
const fewestOfSpan = 28

/** The days that a filter finds an incident by; `isDay`: the report gives them, to the day, and no long stretch of them. */
function toStretches({ provenance }: Incident, claims: ReadonlyMap<string, StoredClaim>): Stretch[] {
  const told = narrowDays(provenance.flatMap(({ claim }) => claims.get(claim) ?? []))
  return told.flatMap((claim) => {
    const days = daysOf(claim)
    if (!days) return []
    const [from, to] = [toDayNumber(days.start), toDayNumber(days.end)]
    return { from, to, isDay: claim.when?.precision === 'day' && to - from + 1 < fewestOfSpan }
  })
}

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

/** The axis: every day that a report gives, and every day of a report. A month, a year or a count since January does not stretch it. */
const axisOf = (all: readonly Stretch[], reportDays: readonly string[]) =>
  toBins([...all.flatMap(({ from, to, isDay }) => (isDay ? [from, to] : [])), ...reportDays.map(toDayNumber)])

/** Counts an incident once in each column that it has a day in: by its family where a report gives that day. */
function addTo(bins: readonly DayBin[], family: Family, stretches: readonly Stretch[]): void {
  const [first] = bins
  if (!first) return
  const start = toDayNumber(first.from)
  const step = toDayNumber(first.to) - start + 1
  const counted = new Map<number, Family | 'undated'>()
  for (const { from, to, isDay } of stretches) {
    const until = Math.min(bins.length - 1, Math.floor((to - start) / step))
    for (let at = Math.max(0, Math.floor((from - start) / step)); at <= until; at++)
      if (isDay || !counted.has(at)) counted.set(at, isDay ? family : 'undated')
  }
  for (const [at, as] of counted) {
    const bin = bins[at]
    if (!bin) continue
    bin.counts[as]++
    bin.total++
  }
}

/**
 * Incidents on each day that a filter by days finds them on, so that a column is as high as what choosing it leaves.
 * @param claims those behind them, by id
 */
export function toTimeline(
  incidents: readonly Incident[],
  claims: ReadonlyMap<string, StoredClaim>,
): Timeline {
  const present = incidents.filter(({ historic }) => !historic)
  const told = present.map((incident) => ({ incident, stretches: toStretches(incident, claims) }))
  const reportDays = present.flatMap(({ provenance }) => provenance.map(({ publishedAt }) => publishedAt))
  const bins = axisOf(
    told.flatMap(({ stretches }) => stretches),
    [...new Set(reportDays)],
  )
  const totals = noCounts()
  for (const { incident, stretches } of told) {
    const { family } = kinds[incident.kind]
    addTo(bins, family, stretches)
    totals[stretches.some(({ isDay }) => isDay) ? family : 'undated']++
  }
  return {
    bins,
    tallest: bins.reduce((most, { total }) => Math.max(most, total), 0),
    totals,
    background: incidents.length - present.length,
  }
}
