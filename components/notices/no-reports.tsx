'use client'
import styles from '@/components/lists/list.module.css'
import { useWords } from '@/components/words/words-context'

/** A crisis whose first article is still to come. */
export function NoReports() {
  const { known } = useWords()
  return (
    <div className={styles.empty}>
      <p>{known.noReports}</p>
      <p className={styles.hint}>{known.noReportsHint}</p>
    </div>
  )
}
