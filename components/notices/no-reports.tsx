'use client'
import styles from '@/components/lists/list.module.css'
import { useWords } from '@/components/words/words-context'

/** A crisis whose first article is still to come, or was by the day that is asked for. */
export function NoReports({ asOf }: { asOf: string | null }) {
  const { known, time } = useWords()
  return (
    <div className={styles.empty}>
      <p>{asOf ? `${time.beforeAll(asOf)}.` : known.noReports}</p>
      <p className={styles.hint}>{known.noReportsHint}</p>
    </div>
  )
}
