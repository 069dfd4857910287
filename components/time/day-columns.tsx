'use client'
import { useWords } from '@/components/words/words-context'
import type { Timeline } from '@/lib/incidents/time/by-day'
import { families } from '@/lib/kinds/family'
import { FamilyArea } from './family-area'
import { namedColumns } from './named-columns'
import styles from './timeline.module.css'

const mostLabels = 5
const mostWithYears = 3 // whose days are longer
const shortest = 6 // letters of "22 Jul": five such have room on any phone

/** From the foot of a column up. */
const pieces = [...families, 'undated'] as const

/** A column for each day, as high as what a filter by it leaves, and its day beneath; said in words for those who see none. */
export function DayColumns({ timeline: { bins, tallest } }: { timeline: Timeline }) {
  const { time, formats } = useWords()
  const every = Math.ceil(bins.length / (formats.plainYear ? mostLabels : mostWithYears))
  const [named, spaced] = [namedColumns(bins, every), namedColumns(bins, 2 * every)]
  const isLong = bins.some(({ from }, i) => named.has(i) && formats.shortDay(from).length > shortest)
  return (
    <ol className={styles.columns}>
      {bins.map(({ from, to, counts, total, isGap }, i) => (
        <li
          key={from}
          className={isGap && styles.gap}
          title={total > 0 || isGap ? time.column(from, to, total, counts.undated) : undefined}
        >
          <span className={styles.column} style={{ height: `${(100 * total) / Math.max(1, tallest)}%` }}>
            {pieces.map((family) =>
              counts[family] > 0 ? (
                <FamilyArea
                  key={family}
                  family={family}
                  className={styles.piece}
                  style={{ flexGrow: counts[family] }}
                />
              ) : null,
            )}
          </span>
          {named.has(i) ? (
            <span
              className={styles.day}
              aria-hidden="true"
              data-spare={(isLong && !spaced.has(i)) || undefined}
            >
              {formats.shortDay(from)}
            </span>
          ) : null}
          {total > 0 || isGap ? (
            <span className="visually-hidden">{time.column(from, to, total, counts.undated)}</span>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
