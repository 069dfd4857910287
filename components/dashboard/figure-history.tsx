'use client'
import { capitalize, sayFigure } from '@/components/words/say'
import { useWords } from '@/components/words/words-context'
import type { ClaimKind } from '@/lib/model/claim'
import type { Provenance } from '@/lib/model/incident'
import styles from './detail.module.css'

type FigureHistoryProps = {
  provenance: readonly Provenance[]
  kind: ClaimKind
  unit: string
  /** The claim whose sentence is shown. */
  shown: string
  onChoose: (claim: string) => void
}

/** Every claim behind the incident in order of publication; superseded figures are struck, not gone. */
export function FigureHistory({ provenance, kind, unit, shown, onChoose }: FigureHistoryProps) {
  const words = useWords()
  const { detail } = words
  if (provenance.length < 2)
    return (
      <>
        <h3>{detail.history}</h3>
        <p className={styles.reason}>{detail.historyOne}</p>
      </>
    )
  return (
    <>
      <h3>{detail.history}</h3>
      <ol className={styles.history}>
        {provenance.map(({ claim, quantity, status, publishedAt, publisher, attribution }) => {
          const figure = quantity
            ? capitalize(sayFigure(words, { kind, quantity, unit }))
            : capitalize(detail.noFigure)
          return (
            <li key={claim}>
              <button type="button" aria-pressed={claim === shown} onClick={() => onChoose(claim)}>
                <time dateTime={publishedAt}>{words.formats.shortDay(publishedAt)}</time>
                <span>
                  {status === 'superseded' || status === 'denied' ? <s>{figure}</s> : <b>{figure}</b>}
                  {status === 'reported' ? null : <em> {words.statuses[status]}</em>}
                  <small>
                    {[publisher, attribution && detail.saidBy(attribution)].filter(Boolean).join(' · ')}
                  </small>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </>
  )
}
