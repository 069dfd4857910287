import { lastDayBy } from '@/lib/incidents/time/as-of'

/** A day on which reports were published, and how many there were by its end. */
export type Moment = { at: string; reports: number }

/** The days at which what was known changed, in order. */
export function toMoments(articles: readonly { publishedAt: string }[]): Moment[] {
  const days = articles.map(({ publishedAt }) => publishedAt.slice(0, 10)).sort()
  return days.flatMap((at, i) => (days[i + 1] === at ? [] : [{ at, reports: i + 1 }]))
}

/** The year of all reports: of a day in it nobody would mistake the year. Null where they are of several. */
export function toPlainYear(articles: readonly { publishedAt: string }[]): string | null {
  const [year, ...others] = new Set(articles.map(({ publishedAt }) => publishedAt.slice(0, 4)))
  return others.length === 0 ? (year ?? null) : null
}

/** Which moment `asOf` shows: the last by then, -1 before the first report; without `asOf` the last of all. */
export function momentOf(moments: readonly Moment[], asOf: string | null): number {
  if (!asOf) return moments.length - 1
  const day = lastDayBy(asOf)
  return moments.filter(({ at }) => at <= day).length - 1
}

/** Does `asOf` leave out a report that has come since? */
export const isEarlier = (moments: readonly Moment[], asOf: string | null): boolean =>
  momentOf(moments, asOf) < moments.length - 1

/** As of when what `asOf` shows was known: `asOf` itself, but no later than the last report; after that nothing is known. */
export function knownOn(moments: readonly Moment[], asOf: string): string {
  const last = moments.at(-1)
  return last && !isEarlier(moments, asOf) ? last.at : asOf
}

/** The last moment is now, and needs no `asOf`. */
export const asOfAt = (moments: readonly Moment[], index: number): string | null =>
  index >= moments.length - 1 ? null : (moments[index]?.at ?? null)
