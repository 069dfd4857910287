/** A bare day is known by its last second, UTC; milliseconds since 1970. */
const toMoment = (text: string): number => Date.parse(text.length === 10 ? `${text}T23:59:59Z` : text)

/**
 * Was something dated `publishedAt` (a day) out by the moment `asOf`? A dateline has no hour, so its day must be over:
 * what is shown "as of noon" may lack that morning's reports, but never holds that evening's.
 */
export const isPublishedBy = (publishedAt: string, asOf: string | undefined): boolean =>
  asOf === undefined || toMoment(publishedAt.slice(0, 10)) <= toMoment(asOf)

const DAY = 86_400_000

/** The last day, UTC, that was over by a moment: what bears a later date was not out yet. */
export function lastDayBy(asOf: string): string {
  const day = new Date(toMoment(asOf)).toISOString().slice(0, 10)
  return isPublishedBy(day, asOf) ? day : new Date(toMoment(asOf) - DAY).toISOString().slice(0, 10)
}
