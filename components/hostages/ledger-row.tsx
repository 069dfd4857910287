'use client'
import type { CSSProperties } from 'react'
import type { Read } from '@/components/dashboard/dashboard-state'
import { FamilyArea } from '@/components/time/family-area'
import type { Words } from '@/components/words/en'
import { useWords } from '@/components/words/words-context'
import type { LedgerRow as Row } from '@/lib/incidents/ledger-ends'
import { EndLink } from './end-link'
import styles from './hostages.module.css'

/** What each end says: one figure, the two ends of a range, or one end and that the other is open. */
export function endsInWords({ hostages, formats }: Words, { figure: { low, high } }: Row): [string, string?] {
  if (low === null && high === null) return [hostages.noNumber]
  if (low === null) return [hostages.upTo(high ?? 0)]
  if (high === null) return [hostages.orMore(low)]
  return low === high ? [formats.number(low)] : [formats.number(low), formats.number(high)]
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
  const { at, kind, figure, ends } = row
  const [first, second] = endsInWords(words, row)
  const reach = figure.high === null || most === 0 ? 100 : (100 * figure.high) / most
  return (
    <li className={styles.row}>
      <span className={styles.when}>
        <time dateTime={at}>{words.formats.shortDay(at)}</time> {words.hostages[kind]}
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
