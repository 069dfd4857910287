'use client'
import { useWords } from '@/components/words/words-context'
import styles from './detail.module.css'

/** Why the reader put a claim where it stands. The reader gives its reasons in English; other pages fold them away. */
export function WhyPlace({ reason }: { reason: string | null }) {
  const { detail, language } = useWords()
  if (reason === null) return null
  const said = (
    <p className={styles.reason} lang="en">
      {reason}
    </p>
  )
  if (language === 'en')
    return (
      <>
        <h3>{detail.why}</h3>
        {said}
      </>
    )
  return (
    <details className={styles.why}>
      <summary>{detail.why}</summary>
      {said}
    </details>
  )
}
