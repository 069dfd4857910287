import type { DayBin } from '@/lib/incidents/time/by-day'

/**
 * The columns whose days are named: the first, each that comes after a gap, as the axis goes on there, and every so many where these
 * leave room.
 * @param every the least columns from one to the next
 */
export function namedColumns(bins: readonly Pick<DayBin, 'isGap'>[], every: number): Set<number> {
  const all = bins.map((_, at) => at).filter((at) => !bins[at]?.isGap)
  const named = new Set<number>()
  for (const at of [
    ...all.slice(0, 1),
    ...all.filter((at) => bins[at - 1]?.isGap),
    ...all.filter((at) => at % every === 0),
  ])
    if ([...named].every((other) => Math.abs(at - other) >= every)) named.add(at)
  return named
}
