'use client'
import { type ComponentType, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useHydrated } from '@/components/hooks/use-hydrated'
import { useWords } from '@/components/words/words-context'
import { type PrisonFilterProps, useChosenPrison } from './chosen-prison'
import styles from './field.module.css'
import { fieldId } from './field-id'
import { FilterSelect } from './filter-select'
import type { PrisonComboboxProps } from './prison-combobox'

type Loaded = { Combobox: ComponentType<PrisonComboboxProps>; hadFocus: boolean }

/** A text field that fetches the list of prisons when a person comes to it. */
function PrisonField(props: PrisonFilterProps) {
  const { filters } = useWords()
  const id = fieldId('prison')
  const input = useRef<HTMLInputElement>(null)
  const { text } = useChosenPrison(props)
  const [draft, setDraft] = useState<string | null>(null)
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null)
  const load = () => {
    import('./prison-combobox').then(
      // At once: were another key pressed in between, the focus would be taken from where it went.
      ({ PrisonCombobox }) =>
        flushSync(() =>
          setLoaded({ Combobox: PrisonCombobox, hadFocus: document.activeElement === input.current }),
        ),
      () => setLoaded('failed'),
    )
  }
  if (loaded === 'failed') return <PrisonSelect {...props} />
  if (loaded) return <loaded.Combobox {...props} draft={draft} takesFocus={loaded.hadFocus} />
  return (
    <div className={`${styles.field} ${styles.prison}`} data-active={props.values.length > 0 || undefined}>
      <label htmlFor={id}>{filters.prison}</label>
      <input
        ref={input}
        id={id}
        role="combobox"
        aria-expanded="false"
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck="false"
        placeholder={filters.all.prison}
        value={draft ?? text}
        onPointerEnter={load}
        onFocus={load}
        onBlur={() => setDraft(null)}
        onKeyDown={({ key }) => key === 'Escape' && setDraft(null)}
        onChange={(event) => setDraft(event.target.value)}
      />
    </div>
  )
}

function PrisonSelect({ values, prisons, counts, together, onChange }: PrisonFilterProps) {
  const { filters } = useWords()
  return (
    <FilterSelect
      id={fieldId('prison')}
      label={filters.prison}
      all={filters.all.prison}
      name="place"
      values={values}
      options={prisons.map(({ id, name }) => ({ value: id, label: name }))}
      counts={counts}
      together={together}
      onChange={onChange}
    />
  )
}

/** Choosing a prison: by typing any of its names, or from a plain list where there is no script. */
export function PrisonFilter(props: PrisonFilterProps) {
  return useHydrated() ? <PrisonField {...props} /> : <PrisonSelect {...props} />
}
