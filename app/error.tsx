'use client'
import { useSyncExternalStore } from 'react'
import styles from '@/components/dashboard/problem-page.module.css'
import { errorWords } from '@/components/words/error-words'

const readLanguage = () => (document.documentElement.lang === 'es' ? 'es' : 'en')
const never = () => () => {}

/** Our fault: says so, and offers to try again. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const words = errorWords[useSyncExternalStore(never, readLanguage, () => 'en' as const)]
  return (
    <main className={styles.problem}>
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p>{words.hint}</p>
      <p>
        <button type="button" onClick={reset}>
          {words.again}
        </button>
      </p>
    </main>
  )
}
