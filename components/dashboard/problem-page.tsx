'use client'
import { useWords } from '@/components/words/words-context'
import styles from './problem-page.module.css'

type ProblemPageProps = {
  /** What the address cannot be read for; `detail` is in English, as data routes say it. */
  problem: { code: string; parameter?: string; detail: string }
  /** Parameters that there are. */
  known: readonly string[]
  home: string
}

/** An address that cannot be read: which parameter, why, and how to go on. */
export function ProblemPage({ problem: { code, parameter, detail }, known, home }: ProblemPageProps) {
  const { problem: words } = useWords()
  const isPlace = code === 'unknown-place'
  return (
    <main className={styles.problem}>
      <h1>{isPlace ? words.placeTitle : words.title}</h1>
      <p>
        {parameter ? `${words.parameter(parameter)}: ` : ''}
        <span lang="en">{detail}</span>
      </p>
      {isPlace ? <p>{words.placeHint}</p> : null}
      <p>
        {words.known}: {known.join(', ')}
      </p>
      <p>
        <a href={home}>{words.home}</a>
      </p>
    </main>
  )
}
