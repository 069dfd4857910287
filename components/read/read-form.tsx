'use client'
import { type ReactNode, useId, useSyncExternalStore } from 'react'
import type { ReadWords } from '@/components/words/en-read'
import type { Draft, Field } from './ask-reading'
import styles from './read.module.css'

/** What is said at a field: `detail` is the server's own word, in English. */
export type FieldError = { field: Field; said: string; detail: string | null }

type ReadFormProps = {
  words: ReadWords
  draft: Draft
  /** Characters that are read. */
  most: number
  error: FieldError | null
  /** Before the page has come to life, and for whom nothing is read, there is nothing to press. */
  isReady: boolean
  isReading: boolean
  hasRead: boolean
  onChange: (change: Partial<Draft>) => void
  onRead: () => void
  onStop: () => void
}

type LabelledProps = {
  name: Field
  label: string
  hint?: ReactNode
  error: FieldError | null
  children: (given: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode
}

/** The element of a field, for whoever has to bring the focus to it. */
export const fieldId = (field: Field) => `read-${field}`

function Labelled({ name, label, hint, error, children }: LabelledProps) {
  const about = useId()
  const own = error?.field === name ? error : null
  return (
    <div className={styles.field}>
      <label htmlFor={fieldId(name)}>{label}</label>
      {children({ id: fieldId(name), 'aria-describedby': about, 'aria-invalid': own !== null })}
      <div id={about} className={styles.about}>
        {own ? (
          <p className={styles.error}>
            {own.said} {own.detail ? <span lang="en">{own.detail}</span> : null}
          </p>
        ) : null}
        {hint ? <p>{hint}</p> : null}
      </div>
    </div>
  )
}

const never = () => () => {}

/** Has the page come to life? What is written before, React would throw away. */
const useIsAlive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** The text and what can be said of it. Its fields have no names: nothing of them could come into an address. */
export function ReadForm({ words, draft, most, error, isReady, isReading, hasRead, ...does }: ReadFormProps) {
  const { onChange, onRead, onStop } = does
  const isAlive = useIsAlive()
  return (
    <form
      className={styles.form}
      aria-label={words.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onRead()
      }}
    >
      <fieldset className={styles.fields} disabled={!isAlive}>
        <Labelled
          name="text"
          label={words.text}
          error={error}
          hint={
            <>
              {words.textHint} <span className={styles.count}>{words.length(draft.text.length, most)}</span>
            </>
          }
        >
          {(given) => (
            <textarea
              {...given}
              rows={14}
              spellCheck={false}
              value={draft.text}
              onChange={(event) => onChange({ text: event.target.value })}
            />
          )}
        </Labelled>
        <div className={styles.pair}>
          <Labelled name="language" label={words.language} error={error}>
            {(given) => (
              <select
                {...given}
                value={draft.language}
                onChange={(event) => onChange({ language: event.target.value as Draft['language'] })}
              >
                {(['', 'en', 'es'] as const).map((language) => (
                  <option key={language} value={language}>
                    {words.languages[language]}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          <Labelled name="day" label={words.day} hint={words.dayHint} error={error}>
            {(given) => (
              <input
                {...given}
                type="date"
                value={draft.day}
                onChange={(event) => onChange({ day: event.target.value })}
              />
            )}
          </Labelled>
          <Labelled name="title" label={words.headline} hint={words.forFile} error={error}>
            {(given) => (
              <input
                {...given}
                value={draft.title}
                onChange={(event) => onChange({ title: event.target.value })}
              />
            )}
          </Labelled>
          <Labelled name="publisher" label={words.publisher} hint={words.forFile} error={error}>
            {(given) => (
              <input
                {...given}
                value={draft.publisher}
                onChange={(event) => onChange({ publisher: event.target.value })}
              />
            )}
          </Labelled>
        </div>
      </fieldset>
      <p className={styles.actions}>
        <button type="submit" className={styles.main} disabled={!isReady || isReading}>
          {hasRead ? words.readAgain : words.read}
        </button>
        {isReading ? (
          <button type="button" onClick={onStop}>
            {words.cancel}
          </button>
        ) : null}
      </p>
    </form>
  )
}
