import { daysOf } from '@/lib/incidents/filters/filter-claims'
import { narrowDays } from '@/lib/incidents/filters/narrow-days'
import type { Counts, DayBin, Timeline } from '@/lib/incidents/time/by-day'
import type { Family } from '@/lib/kinds/family'
import { kinds } from '@/lib/kinds/kinds'
import type { Incident, StoredClaim } from '@/lib/model/incident'
import { toDay, toDayNumber } from '@/lib/text/dates/calendar'

type Stretch = { from: number; to: number; isDay: boolean }

const mostBins = 92
const mostTried = 400 // columns, before those with nothing on them are drawn as one
const mostEmpty = 9 // columns in a row: a report long after the others would press these into a corner
const steps = [1, 7, 28, 91, 364] // days a column

const noCounts = (): Counts => ({ hurt: 0, held: 0, freed: 0, emergency: 0, other: 0, undated: 0 })

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

type Axis = { first: number; last: number }

const toBins = ({ first, last }: Axis, step: number): DayBin[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => ({
    from: toDay(first + i * step),
    to: toDay(first + (i + 1) * step - 1),
    counts: noCounts(),
    total: 0,
  }))

/** From first to last: every day that a report gives, and every day of a report. A month, a year or a count since January does not stretch it. */
function axisOf(all: readonly Stretch[], reportDays: readonly string[]): Axis | null {
  const days = [
    ...all.flatMap(({ from, to, isDay }) => (isDay ? [from, to] : [])),
    ...reportDays.map(toDayNumber),
  ]
  if (days.length === 0) return null
  return { first: days.reduce((a, b) => Math.min(a, b)), last: days.reduce((a, b) => Math.max(a, b)) }
}

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

function foldGaps(bins: readonly DayBin[]): DayBin[] {
  const folded: DayBin[] = []
  let empty: DayBin[] = []
  const close = () => {
    const [first, last] = [empty[0], empty.at(-1)]
    if (first && last && empty.length > mostEmpty) folded.push({ ...first, to: last.to, isGap: true })
    else folded.push(...empty)
    empty = []
  }
  for (const bin of bins) {
    if (bin.total === 0) empty.push(bin)
    else {
      close()
      folded.push(bin)
    }
  }
  close()
  return folded
}

type Told = { family: Family; stretches: readonly Stretch[] }

/** The narrowest columns of which there are not too many. */
function countByDay(told: readonly Told[], axis: Axis): DayBin[] {
  const days = axis.last - axis.first + 1
  const widest = Math.ceil(days / mostBins / 364) * 364
  let folded: DayBin[] = []
  for (const step of [...steps.filter((one) => days / one <= mostTried), widest]) {
    const bins = toBins(axis, step)
    for (const { family, stretches } of told) addTo(bins, family, stretches)
    folded = foldGaps(bins)
    if (folded.length <= mostBins) break
  }
  return folded
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
  const told = present.map((incident) => ({
    family: kinds[incident.kind].family,
    stretches: toStretches(incident, claims),
  }))
  const reportDays = present.flatMap(({ provenance }) => provenance.map(({ publishedAt }) => publishedAt))
  const axis = axisOf(
    told.flatMap(({ stretches }) => stretches),
    [...new Set(reportDays)],
  )
  const bins = axis ? countByDay(told, axis) : []
  const totals = noCounts()
  for (const { family, stretches } of told)
    totals[stretches.some(({ isDay }) => isDay) ? family : 'undated']++
  return {
    bins,
    tallest: bins.reduce((most, { total }) => Math.max(most, total), 0),
    totals,
    background: incidents.length - present.length,
  }
}
