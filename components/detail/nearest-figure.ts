import type { DatedFigure } from '@/lib/model/place'

/** Days of a date as the record writes it; a year or a month counts from its middle. */
const toDays = (date: string) =>
  Date.parse(`${date}${{ 4: '-07-01', 7: '-15' }[date.length] ?? ''}T00:00:00Z`) / 86_400_000

/** Is a figure of a later day than the page is known as of? A year or a month is later only when all of it is. */
export const isLater = ({ date }: DatedFigure, day: string): boolean => date > day.slice(0, date.length)

/**
 * Of some dated figures the one nearest to a day, of those that were known by it if there are any: a prison of 2025 is not
 * that of 2023.
 */
export function nearestTo(day: string, figures: readonly DatedFigure[] = []): DatedFigure | undefined {
  const distance = ({ date }: DatedFigure) => Math.abs(toDays(date) - toDays(day.slice(0, 10)))
  return [...figures].sort(
    (a, b) => Number(isLater(a, day)) - Number(isLater(b, day)) || distance(a) - distance(b),
  )[0]
}

/** Inmates for every hundred places, only where the record counts both on one day: a share made of two years is none. */
export function perHundred(
  capacity: readonly DatedFigure[] = [],
  population: readonly DatedFigure[] = [],
): { value: number; date: string }[] {
  return population.flatMap(({ value, date }) => {
    const places = capacity.find((one) => one.date === date)?.value
    return places ? { value: Math.round((100 * value) / places), date } : []
  })
}
