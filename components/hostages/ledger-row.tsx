'use client'
import type { CSSProperties } from 'react'
import type { Read } from '@/components/dashboard/dashboard-state'
import { FamilyArea } from '@/components/time/family-area'
import type { Words } from '@/components/words/en'
import { useWords } from '@/components/words/words-context'
import type { LedgerRow as Row } from '@/lib/incidents/ledger/ledger-ends'
import type { Provenance } from '@/lib/model/incident'
import { EndLink } from './end-link'
import styles from './hostages.module.css'

/** The number of an end, as roughly as its claim gives it. */
function sayEnd({ range, formats }: Words, value: number, said: Provenance | null): string {
  const { bound = 'exact', value: given = null } = said?.quantity ?? {}
  return bound === 'about' && given === value ? range({ form: 'about', value }) : formats.number(value)
}

/** What each end says: one figure, the two ends of a range, or one end and that the other is open. */
export function endsInWords(words: Words, { figure: { low, high }, ends }: Row): [string, string?] {
  const { hostages } = words
  if (low === null && high === null) return [hostages.noNumber]
  if (low === null) return [hostages.upTo(high ?? 0)]
  if (high === null) return [hostages.orMore(low)]
  const least = sayEnd(words, low, ends.low.said)
  return low === high ? [least] : [least, sayEnd(words, high, ends.high?.said ?? null)]
}

/** Held still, or only that so many ever were. */
export const stateInWords = ({ hostages }: Words, { kind, over }: Row): string =>
  over ? hostages.wereHeld : hostages[kind]

/** The day that it stands on, or of its report; of those who had been held, the day by which, and then their report's. */
function dayInWords(
  { list, hostages, formats }: Words,
  { at, reported }: Row,
): [day: string, report?: string] {
  if (reported === null) return [formats.shortDay(at)]
  const said = list.reportedOn(formats.shortDay(reported))
  return reported === at ? [said] : [hostages.by(formats.shortDay(at)), said]
}

/** A bar as long as the least, a band on to the most; where the most is open, the band has no end. */
function Bar({ row: { kind, figure }, most }: { row: Row; most: number }) {
  const { low, high } = figure
  const percent = (value: number) => `${(100 * value) / Math.max(1, most)}%`
  const form = low === null && high === null ? 'none' : high === null ? 'open' : 'band'
  const rest = form === 'band' ? percent((high ?? 0) - (low ?? 0)) : undefined
  return (
    <span className={styles.bar} data-kind={kind === 'held' ? 'hostages_held' : 'hostages_freed'}>
      {low ? <FamilyArea family={kind} className={styles.least} style={{ width: percent(low) }} /> : null}
      {low !== high || form === 'none' ? (
        <span className={styles.rest} data-form={form} style={{ width: rest }} aria-hidden="true" />
      ) : null}
    </span>
  )
}

/** One day's figure of people held or freed: its band, and who says each end. */
export function LedgerRow({ row, most, onRead }: { row: Row; most: number; onRead: Read }) {
  const words = useWords()
  const { at, figure, ends } = row
  const [day, report] = dayInWords(words, row)
  const [first, second] = endsInWords(words, row)
  const reach = figure.high === null || most === 0 ? 100 : (100 * figure.high) / most
  return (
    <li className={styles.row}>
      <span className={styles.when}>
        <time dateTime={at}>{day}</time> {stateInWords(words, row)}
        {report ? `, ${report}` : ''}
      </span>
      <span className={styles.drawn}>
        <Bar row={row} most={most} />
        <span className={styles.ends} style={{ '--reach': `${reach}%` } as CSSProperties}>
          <EndLink
            figure={first}
            said={figure.low === null ? (ends.high ?? ends.low).said : ends.low.said}
            onRead={onRead}
          />
          {second ? <EndLink figure={second} said={ends.high?.said ?? null} onRead={onRead} /> : null}
        </span>
      </span>
    </li>
  )
}
