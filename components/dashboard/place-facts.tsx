'use client'
import { useWords } from '@/components/words/words-context'
import type { DatedFigure } from '@/lib/model/place'
import type { PlaceFeature } from '@/lib/model/responses'
import styles from './detail.module.css'
import { isLater, nearestTo } from './nearest-figure'

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
