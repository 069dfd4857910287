'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { shareWords as en } from '@/components/words/en-share'
import { shareWords as es } from '@/components/words/es-share'
import { useWords } from '@/components/words/words-context'
import type { Moment } from '@/lib/incidents/time/known-moments'
import { ChoiceFields } from './choice-fields'
import { CopyText } from './copy-text'
import {
  toCited,
  toCitedAddress,
  toEmbedAddress,
  toEmbedParams,
  toFirstChoice,
  toFrameSize,
  toSnippet,
} from './embed-choice'
import { Preview } from './preview'
import styles from './share-dialog.module.css'

export type Shared = {
  params: URLSearchParams
  /** Of the map, with the place that it is narrowed to. */
  title: string
  /** A day or a moment, and how many reports: what the dashboard stands on. */
  asOf: string
  reports: number
  /** Of all reports; none where they are too many to be given. */
  moments: readonly Moment[]
}

const catalogues = { en, es }

/** A map for other people's pages, put together by choosing: what is seen in the preview is what is copied. */
export function ShareDialog({ params, title, onClose, ...shown }: Shared & { onClose: () => void }) {
  const { language, embed } = useWords()
  const words = catalogues[language]
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [choice, setChoice] = useState(() => toFirstChoice(params))
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { origin, host } = window.location
  const query = toEmbedParams(params, choice)
  const cited = toCited(shown, params, choice.asOf)
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={heading}>{words.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <div className={styles.body}>
        <ChoiceFields
          choice={choice}
          words={words}
          lastDay={shown.asOf.slice(0, 10)}
          onChoose={(change) => setChoice((old) => ({ ...old, ...change }))}
        />
        <Preview
          title={`${words.preview}: ${title}`}
          address={toEmbedAddress('', query)}
          size={choice.form === 'iframe' ? toFrameSize(choice) : null}
        />
        <CopyText
          label={words.code}
          button={words.copy}
          said={words}
          text={toSnippet(origin, query, title, choice)}
        />
        <CopyText
          label={words.citation}
          button={words.copyCitation}
          said={words}
          text={`${title}. ${host}. ${embed.asOf(cited.asOf, cited.reports)}. ${toCitedAddress(origin, query, cited.asOf)}`}
        />
      </div>
    </dialog>
  )
}
