'use client'
import { useRef } from 'react'
import { useWords } from '@/components/words/words-context'
import field from './field.module.css'
import styles from './filter-dates.module.css'

type End = 'from' | 'to'
type FilterDatesProps = { params: URLSearchParams; onChange: (end: End, day: string) => void }

/** While a year is being typed, the field holds years such as 0002, which nobody means. */
const firstMeant = '1900-01-01'

/** The first and the last day, behind one button as they are seldom set by hand: the timeline is the quicker way. */
export function FilterDates({ params, onChange }: FilterDatesProps) {
  const { filters, time, formats } = useWords()
  const details = useRef<HTMLDetailsElement>(null)
  const ends = (['from', 'to'] as const).map((end) => ({ end, day: params.get(end) ?? '' }))
  const said = ends.flatMap(({ end, day }) => (day ? `${filters[end]} ${formats.shortDay(day)}` : []))
  const close = () => details.current?.removeAttribute('open')
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
              value={day}
              onChange={({ target }) => target.validity.valid && onChange(end, target.value)}
            />
          </label>
        ))}
      </div>
    </details>
  )
}
