'use client'
import { useSyncExternalStore } from 'react'
import { errorWords } from '@/components/words/error-words'
import styles from './problem-page.module.css'

const readLanguage = () => (document.documentElement.lang === 'es' ? 'es' : 'en')
const never = () => () => {}

/** Our fault: says so, and offers to try again. */
export function ErrorPage({ reset }: { reset: () => void }) {
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
