'use client'
import { useWords } from '@/components/words/words-context'
import type { Incident, Provenance } from '@/lib/model/incident'
import styles from './detail.module.css'

type End = 'low' | 'high'

/** Who gives an end of the range: the claim that the figure names for it, else the last that gives the same number. */
function saidOf(end: End, { quantity, provenance }: Pick<Incident, 'quantity' | 'provenance'>) {
  if (!quantity || quantity[end] === null) return null
  const gives = (said: Provenance) => (said.together ?? said.quantity)?.[end] === quantity[end]
  const named = provenance.find(({ claim }) => claim === quantity[`${end}Claim`])
  return named && gives(named) ? named : (provenance.findLast(gives) ?? null)
}

/** A figure on which reports differ, drawn as a range with a name at each end. */
export function RangeEnds({ incident }: { incident: Incident }) {
  const { formats } = useWords()
  const { quantity } = incident
  if (!quantity || quantity.low === null || quantity.high === null || quantity.low === quantity.high)
    return null
  const ends = (['low', 'high'] as const).map((end) => ({ end, said: saidOf(end, incident) }))
  return (
    <p className={styles.range}>
      {ends.map(({ end, said }) => (
        <span key={end}>
          <b>{formats.number(quantity[end] ?? 0)}</b> {said?.attribution ?? said?.publisher}
        </span>
      ))}
    </p>
  )
}
