const day = 86_400_000 // ms

/**
 * What is wrong with a day of publication that is still to come; null where it has come. Somewhere it is a day later than here.
 * @param now milliseconds since 1970
 */
export const refuseToCome = (publishedAt: string, now: number): string | null =>
  publishedAt.slice(0, 10) > new Date(now + day).toISOString().slice(0, 10)
    ? `publishedAt: ${publishedAt} is still to come; write the day on which it was published`
    : null
