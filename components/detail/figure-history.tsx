'use client'
import { capitalize, sayFigure } from '@/components/words/say'
import { isPartial, sayRelations } from '@/components/words/say-relations'
import { sayStanding } from '@/components/words/say-standing'
import { useSpeaker } from '@/components/words/speakers-context'
import { isOvertaken, overtakerOf } from '@/components/words/standing-figure'
import { useWords } from '@/components/words/words-context'
import type { Provenance } from '@/lib/model/incident'
import type { IncidentFeature } from '@/lib/model/responses'
import styles from './detail.module.css'

type FigureHistoryProps = {
  incident: IncidentFeature['properties']
  /** The claim whose sentence is shown. */
  shown: string
  /** Every claim on the page, as a share may stand with one place and its total with another. */
  claims: readonly Provenance[]
  onChoose: (claim: string) => void
}

/** Every claim behind the incident in order of publication; figures that no longer stand are struck, not gone. */
export function FigureHistory({ incident, shown, claims, onChoose }: FigureHistoryProps) {
  const { provenance, kind, unit } = incident
  const words = useWords()
  const speakerOf = useSpeaker()
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
        {provenance.map((said) => {
          const { claim, quantity, status, publishedAt, publisher } = said
          const speaker = speakerOf(said)
          const isOld = isOvertaken(said, incident)
          const standing = sayStanding(words, said, incident)
          const relations = sayRelations(words, said, claims, overtakerOf(said, incident))
          const figure = quantity
            ? capitalize(sayFigure(words, { kind, quantity, unit }))
            : capitalize(detail.noFigure)
          return (
            <li key={claim}>
              <button type="button" aria-pressed={claim === shown} onClick={() => onChoose(claim)}>
                <time dateTime={publishedAt}>{words.formats.shortDay(publishedAt)}</time>
                <span>
                  {isOld || status === 'denied' ? (
                    <s>{figure}</s>
                  ) : status === 'alleged' || isPartial(said) ? (
                    <span>{figure}</span>
                  ) : (
                    <b>{figure}</b>
                  )}
                  {standing ? <em> {standing}</em> : null}
                  {relations ? <small className={styles.relations}>{capitalize(relations)}</small> : null}
                  <small>{[publisher, speaker && detail.saidBy(speaker)].filter(Boolean).join(' · ')}</small>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </>
  )
}
