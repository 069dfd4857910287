'use client'
import type { Words } from '@/components/words/en'
import { toRange } from '@/components/words/figure-range'
import { signFigure } from '@/components/words/say'
import { useSpeaker } from '@/components/words/speakers-context'
import { useWords } from '@/components/words/words-context'
import type { Incident, Provenance } from '@/lib/model/incident'
import styles from './detail.module.css'

type End = 'low' | 'high'

type Merged = Pick<Incident, 'quantity' | 'provenance'>

/** Who gives an end of the range: the claim that the figure names for it, else the last that gives the same number. */
function saidOf(end: End, { quantity, provenance }: Merged) {
  if (!quantity) return null
  const gives = (said: Provenance) => {
    const given = said.together ?? said.quantity
    return given !== null && given[end] === quantity[end]
  }
  const named = provenance.find(({ claim }) => claim === quantity[`${end}Claim`])
  return named && gives(named) ? named : (provenance.findLast(gives) ?? null)
}

/** The number of an end, as roughly as its claim gives it: of "almost a hundred" nobody says 100. */
function sayEnd(words: Words, value: number, said: Provenance | null): string {
  const given = said && (said.together ?? said.quantity)
  const range = given && toRange(given)
  return range && range.form !== 'range' && range.value === value
    ? words.range(range)
    : words.formats.number(value)
}

/** A figure on which reports differ, drawn as a range with a name at each end. */
export function RangeEnds({ incident }: { incident: Incident }) {
  const words = useWords()
  const speakerOf = useSpeaker()
  const { quantity } = incident
  if (!quantity || quantity.low === null || quantity.low === quantity.high) return null
  const ends = (['low', 'high'] as const).map((end) => ({ end, said: saidOf(end, incident) }))
  // "More than 6,000" ends a range only of those who count fewer; that there may be more is no second voice.
  const most = ends[1]?.said?.quantity
  if (quantity.high === null && !(quantity.bound === 'exact' && (most?.low ?? 0) > quantity.low)) return null
  return (
    <p className={styles.range}>
      {ends.map(({ end, said }) => (
        <span key={end}>
          <b>
            {quantity[end] === null && most
              ? signFigure(words, most)
              : sayEnd(words, quantity[end] ?? 0, said)}
          </b>{' '}
          {said && (speakerOf(said) ?? said.publisher)}
        </span>
      ))}
    </p>
  )
}
