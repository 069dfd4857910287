'use client'
import { useWords } from '@/components/words/words-context'
import type { DatedFigure } from '@/lib/model/place'
import type { PlaceFeature } from '@/lib/model/responses'
import styles from './detail.module.css'

/** The newest of some dated figures. */
export const newest = (figures: readonly DatedFigure[] = []): DatedFigure | undefined =>
  [...figures].sort((a, b) => (a.date < b.date ? 1 : -1))[0]

/** A prison in one line: how exactly its position is known, whom it holds, and its newest figures with their dates. */
export function PlaceFacts({ place: { properties } }: { place: PlaceFeature }) {
  const { detail, precisions } = useWords()
  const [capacity, population] = [newest(properties.capacity), newest(properties.population)]
  const facts = [
    properties.holds && detail.holds(properties.holds),
    capacity && detail.capacity(capacity.value, capacity.date),
    population && detail.population(population.value, population.date),
    precisions[properties.precision],
  ]
  return <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
}
