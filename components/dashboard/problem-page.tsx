'use client'
import { useWords } from '@/components/words/words-context'
import styles from './problem-page.module.css'

type ProblemPageProps = {
  /** `detail` names the parameter and says what to mend, in English, as data routes do. */
  problem: { code: string; detail: string }
  home: string
}

/** An address that cannot be read: which parameter, why, and how to go on. */
export function ProblemPage({ problem: { code, detail }, home }: ProblemPageProps) {
  const { problem: words } = useWords()
  const isPlace = code === 'unknown-place'
  return (
    <main className={styles.problem}>
      <h1>{isPlace ? words.placeTitle : words.title}</h1>
      <p lang="en">{detail}</p>
      {isPlace ? <p>{words.placeHint}</p> : null}
      <p>
        <a href={home}>{words.home}</a>
      </p>
    </main>
  )
}
