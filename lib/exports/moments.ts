/** A moment as RFC 3339 writes it, in UTC; a bare day counts to its end, as everywhere in the query string. */
export const toInstant = (moment: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T23:59:59Z` : new Date(moment).toISOString()

/** The beginning of a day. */
export const toDayStart = (day: string): string => `${day.slice(0, 10)}T00:00:00Z`

/** As CAP 1.2 writes it: whole seconds, UTC as `-00:00`. */
export const toCapMoment = (instant: string): string => `${instant.slice(0, 19)}-00:00`
