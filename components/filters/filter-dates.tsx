'use client'
import { useId, useRef, useState } from 'react'
import { useWords } from '@/components/words/words-context'
import field from './field.module.css'
import styles from './filter-dates.module.css'

type End = 'from' | 'to'
type FilterDatesProps = { params: URLSearchParams; onChange: (days: Record<End, string>) => void }

/** While a year is being typed, the field holds years such as 0002, which nobody means. */
const firstMeant = '1900-01-01'

/** The first and the last day, behind one button as they are seldom set by hand: the timeline is the quicker way. */
export function FilterDates({ params, onChange }: FilterDatesProps) {
  const { filters, time, formats } = useWords()
  const details = useRef<HTMLDetailsElement>(null)
  const [kept, setReversed] = useState<{ end: End; day: string } | null>(null)
  const hint = useId()
  const dayOf = (end: End) => params.get(end) ?? ''
  const facing = kept ? dayOf(kept.end === 'from' ? 'to' : 'from') : ''
  // The other end may have gone or moved otherwise: then nothing is the wrong way round any more.
  const isStill = kept && facing !== '' && (kept.end === 'from' ? kept.day > facing : kept.day < facing)
  const reversed = isStill ? kept : null
  const ends = (['from', 'to'] as const).map((end) => ({ end, day: dayOf(end) }))
  const said = ends.flatMap(({ end, day }) => (day ? `${filters[end]} ${formats.shortDay(day)}` : []))
  /** Days that no day lies between are kept in the field until the other end is mended, and filter nothing. */
  const change = (end: End, day: string) => {
    const isFrom = end === 'from'
    const other = reversed && reversed.end !== end ? reversed.day : dayOf(isFrom ? 'to' : 'from')
    const isReversed = day !== '' && other !== '' && (isFrom ? day > other : day < other)
    const [from, to] = isFrom ? [day, other] : [other, day]
    if (isReversed) return setReversed({ end, day })
    setReversed(null)
    onChange({ from, to })
  }
  const close = () => {
    setReversed(null)
    details.current?.removeAttribute('open')
  }
  return (
    <details
      ref={details}
      className={`${field.field} ${styles.dates}`}
      data-active={said.length > 0 || undefined}
      onBlur={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || details.current?.contains(relatedTarget)) return
        close()
      }}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return
        close()
        details.current?.querySelector('summary')?.focus()
      }}
    >
      <summary>
        <span>{filters.dates}</span>
        {said.join(' ') || filters.all.dates}
      </summary>
      <div className={styles.days}>
        {ends.map(({ end, day }) => (
          <label key={end} className={styles.day}>
            {time[end]}
            <input
              type="date"
              name={end}
              min={firstMeant}
              value={reversed?.end === end ? reversed.day : day}
              aria-invalid={reversed ? true : undefined}
              aria-describedby={reversed ? hint : undefined}
              onChange={({ target }) => target.validity.valid && change(end, target.value)}
            />
          </label>
        ))}
        <p id={hint} role="status" className={styles.hint}>
          {reversed ? filters.reversed : null}
        </p>
      </div>
    </details>
  )
}
