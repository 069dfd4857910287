import type { ReactNode } from 'react'
import type { Part } from '@/components/hooks/use-live'
import { PartNotice } from '@/components/notices/part-notice'
import { useWords } from '@/components/words/words-context'
import styles from './list.module.css'

type IncidentsSectionProps = {
  /** How many there are, and where; said anew as the map moves. */
  count: string
  part: Part
  children: ReactNode
}

/** What the list of incidents stands in, however many there are: its head, and how its route stands. */
export function IncidentsSection({ count, part, children }: IncidentsSectionProps) {
  const { list } = useWords()
  return (
    <section
      id="incidents"
      className={styles.list}
      aria-label={list.region}
      aria-busy={part.isOld}
      tabIndex={-1}
    >
      <div className={styles.head}>
        <h2>{list.region}</h2>
        <p role="status">{count}</p>
      </div>
      <PartNotice part={part} />
      {children}
    </section>
  )
}
