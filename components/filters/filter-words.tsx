'use client'
import { useState } from 'react'
import { useWords } from '@/components/words/words-context'
import styles from './field.module.css'
import { fieldId } from './field-id'

type FilterWordsProps = { value: string; onChange: (value: string) => void }

/** Words to look for in sentences, places, speakers and headlines; applied by Enter or on leaving the field. */
export function FilterWords({ value, onChange }: FilterWordsProps) {
  const { filters } = useWords()
  const id = fieldId('q')
  const [draft, setDraft] = useState<string | null>(null)
  const apply = () => {
    if (draft !== null && draft.trim() !== value) onChange(draft.trim())
    setDraft(null)
  }
  return (
    <div className={`${styles.field} ${styles.words}`} data-active={value !== '' || undefined}>
      <label htmlFor={id}>{filters.words}</label>
      <input
        id={id}
        type="search"
        name="q"
        maxLength={200}
        autoComplete="off"
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          apply()
        }}
      />
    </div>
  )
}
