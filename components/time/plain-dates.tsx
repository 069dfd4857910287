'use client'
import { useWords } from '@/components/words/words-context'
import styles from './timeline.module.css'

type PlainDatesProps = { params: URLSearchParams; fields: ['from' | 'to' | 'asOf', string][] }

/** Dates as a plain form, for pages without script; the style sheet shows it there alone. */
export function PlainDates({ params, fields }: PlainDatesProps) {
  const { filters } = useWords()
  const own = new Set<string>(fields.map(([key]) => key))
  return (
    <form method="get" action="/" className={styles.plain}>
      {fields.map(([key, label]) => (
        <label key={key}>
          {label} <input type="date" name={key} defaultValue={params.get(key)?.slice(0, 10) ?? ''} />
        </label>
      ))}
      {[...params].map(([key, value]) =>
        own.has(key) ? null : <input key={`${key} ${value}`} type="hidden" name={key} value={value} />,
      )}
      <button type="submit">{filters.apply}</button>
    </form>
  )
}
