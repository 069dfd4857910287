'use client'
import { useEffect, useRef, useState } from 'react'
import { readWords as en, type ReadWords } from '@/components/words/en-read'
import { readWords as es } from '@/components/words/es-read'
import { LanguageWords } from '@/components/words/language-words'
import type { Language } from '@/lib/model/article'
import { type Draft, type Failure, mayRead } from './ask-reading'
import styles from './read.module.css'
import { fieldId, ReadForm } from './read-form'
import { ReadingResult } from './reading-result'
import { sayFailure, toFieldError } from './say-failure'
import { useReading } from './use-reading'

type ReadPageProps = {
  language: Language
  home: string
  /** Characters that are read. */
  most: number
}

const empty: Draft = { text: '', language: '', day: '', title: '', publisher: '' }
export const command = 'npm run --silent read -- --explain article.md'

/** Whether texts are read for whoever looks at the page; null until that is known. */
function useAllowed(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null)
  useEffect(() => {
    let isHere = true
    void mayRead().then((may) => isHere && setAllowed(may))
    return () => {
      isHere = false
    }
  }, [])
  return allowed
}

function NotAllowed({ words }: { words: ReadWords }) {
  return (
    <div className={styles.notice} role="status">
      <p>
        <strong>{words.notAllowed}</strong> {words.notAllowedHint}
      </p>
      <p>
        <code>{command}</code>
      </p>
    </div>
  )
}

/** After some seconds of waiting: why it takes so long. */
function useIsSlow(isReading: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isReading) return
    const timer = setTimeout(() => setSlow(true), 2500)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isReading])
  return isSlow
}

/** The focus goes to what is to be mended, else to what was read. */
function useFocus(failure: Failure | null, read: object | null) {
  const result = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (failure?.kind === 'field') document.getElementById(fieldId(failure.field))?.focus()
  }, [failure])
  useEffect(() => {
    if (read) result.current?.focus()
  }, [read])
  return result
}

function Reader({ words, most, language }: { words: ReadWords; most: number; language: Language }) {
  const [draft, setDraft] = useState(empty)
  const { stage, read, failure, ask, stop, fail } = useReading(most)
  const allowed = useAllowed()
  const isReading = stage === 'reading'
  const isSlow = useIsSlow(isReading)
  const heading = useFocus(failure, read)
  const isRefused = allowed === false || failure?.kind === 'not-allowed'
  const said = failure && sayFailure(words, failure)
  const waiting = isSlow ? `${words.reading} ${words.starting}` : words.reading
  return (
    <>
      {isRefused ? <NotAllowed words={words} /> : null}
      <div className={styles.desk}>
        <ReadForm
          words={words}
          draft={draft}
          most={most}
          error={toFieldError(words, failure, draft, most)}
          isReady={allowed !== null && !isRefused}
          isReading={isReading}
          hasRead={read !== null}
          onChange={(change) => setDraft((old) => ({ ...old, ...change }))}
          onRead={() => void ask(draft)}
          onStop={stop}
        />
        <div className={styles.outcome} aria-busy={isReading}>
          <p role="status" className={styles.said}>
            {isReading ? waiting : stage === 'stopped' ? words.cancelled : said}
          </p>
          {read ? (
            <ReadingResult
              words={words}
              language={language}
              read={read}
              draft={draft}
              heading={heading}
              onMissing={fail}
            />
          ) : null}
        </div>
      </div>
    </>
  )
}

/** A text that somebody pastes, read before her eyes; nothing of it is kept. */
export function ReadPage({ language, home, most }: ReadPageProps) {
  const words = { en, es }[language]
  return (
    <main className={styles.page}>
      <p className={styles.home}>
        <a href={home}>{words.home}</a>
      </p>
      <h1>{words.title}</h1>
      <p className={styles.intro}>{words.intro}</p>
      <p className={`${styles.notice} ${styles.noScript}`}>
        {words.noScript} <code>{command}</code>
      </p>
      <LanguageWords language={language}>
        <Reader words={words} most={most} language={language} />
      </LanguageWords>
    </main>
  )
}
