'use client'
import { useWords } from '@/components/words/words-context'
import type { DatedFigure } from '@/lib/model/place'
import type { PlaceFeature } from '@/lib/model/responses'
import styles from './detail.module.css'

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

/** A prison in one line: how exactly its position is known, whom it holds, and its figures with their dates. */
export function PlaceFacts({ place: { properties }, day }: { place: PlaceFeature; day: string }) {
  const { detail, precisions } = useWords()
  const [capacity, population] = [nearestTo(day, properties.capacity), nearestTo(day, properties.population)]
  const mark = (figure: DatedFigure, said: string) =>
    isLater(figure, day) ? `${said}, ${detail.later}` : said
  const facts = [
    properties.holds && detail.holds(properties.holds),
    capacity && mark(capacity, detail.capacity(capacity.value, capacity.date)),
    population && mark(population, detail.population(population.value, population.date)),
    precisions[properties.precision],
  ]
  return <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
}
