'use client'
import { sayPrecision } from '@/components/words/area-words'
import { capitalize } from '@/components/words/say'
import { useWords } from '@/components/words/words-context'
import type { DatedFigure } from '@/lib/model/place'
import type { PlaceFeature } from '@/lib/model/responses'
import { sayRecord } from '@/lib/model/say-record'
import styles from './detail.module.css'
import { isLater, nearestTo } from './nearest-figure'
import { SourceText } from './source-text'

type FactProps = {
  figure: DatedFigure | undefined
  day: string
  say: (value: number, date: string) => string
}

/** A figure of the record with its day, and where the record has it from. */
function Fact({ figure, day, say }: FactProps) {
  const { detail, language } = useWords()
  if (!figure) return null
  return (
    <p className={styles.facts}>
      {capitalize(say(figure.value, figure.date))}
      {isLater(figure, day) ? `, ${detail.later}` : null}:{' '}
      <SourceText source={sayRecord(figure.source, language)} />
    </p>
  )
}

/** A prison in a few words: whom it holds, how exactly its position is known, and its figures with days and sources. */
export function PlaceFacts({ place: { properties }, day }: { place: PlaceFeature; day: string }) {
  const words = useWords()
  const { detail, language } = words
  const { holds, capacity, population, figuresNote } = properties
  return (
    <>
      <p className={styles.facts}>
        {[holds && detail.holds(sayRecord(holds, language)), sayPrecision(words, properties)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Fact figure={nearestTo(day, capacity)} day={day} say={detail.capacity} />
      {figuresNote ? <p className={styles.facts}>{sayRecord(figuresNote, language)}</p> : null}
      <Fact figure={nearestTo(day, population)} day={day} say={detail.population} />
    </>
  )
}
