'use client'
import type { Read } from '@/components/dashboard/dashboard-state'
import { useWords } from '@/components/words/words-context'
import { type LedgerRow, toLines } from '@/lib/incidents/ledger/ledger-ends'
import { EndLink } from './end-link'
import styles from './hostages.module.css'
import { endsInWords, stateInWords } from './ledger-row'

type PlaceRows = { id: string; name: string; rows: LedgerRow[] }

function Cell({ row, onRead }: { row: LedgerRow | undefined; onRead: Read }) {
  const words = useWords()
  if (!row) return <td>—</td>
  const [first, second] = endsInWords(words, row)
  const { low, high } = row.ends
  const notes = [
    row.over ? stateInWords(words, row) : null,
    row.reported ? words.list.reportedOn(words.formats.shortDay(row.reported)) : null,
  ].filter((note) => note !== null)
  return (
    <td>
      <EndLink
        named={false}
        figure={first}
        said={(row.figure.low === null ? (high ?? low) : low).said}
        onRead={onRead}
      />
      {second ? (
        <>
          {' – '}
          <EndLink named={false} figure={second} said={high?.said ?? null} onRead={onRead} />
        </>
      ) : null}
      {notes.length > 0 ? <small> ({notes.join(', ')})</small> : null}
    </td>
  )
}

/** The whole ledger as a table: a body for each place, a line for each day. */
export function LedgerTable({ places, onRead }: { places: readonly PlaceRows[]; onRead: Read }) {
  const { hostages, formats } = useWords()
  return (
    <details className={styles.table}>
      <summary>{hostages.table}</summary>
      <table>
        <caption className="visually-hidden">{hostages.title}</caption>
        <thead>
          <tr>
            <th scope="col">{hostages.day}</th>
            <th scope="col">{hostages.held}</th>
            <th scope="col">{hostages.freed}</th>
          </tr>
        </thead>
        {places.map(({ id, name, rows }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {name}
              </th>
            </tr>
            {toLines(rows).map((line) => {
              const find = (kind: LedgerRow['kind']) => line.find((row) => row.kind === kind)
              return (
                <tr key={line[0]?.figure.claims.join()}>
                  <th scope="row">{formats.shortDay(line[0]?.at ?? '')}</th>
                  <Cell row={find('held')} onRead={onRead} />
                  <Cell row={find('freed')} onRead={onRead} />
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
    </details>
  )
}
