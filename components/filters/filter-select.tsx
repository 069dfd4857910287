'use client'
import { useWords } from '@/components/words/words-context'
import styles from './field.module.css'

/** `parts`: what it takes in, each of which can be chosen by itself. */
export type Option = { value: string; label: string; parts?: readonly Option[] }
type FilterSelectProps = {
  id: string
  label: string
  name: string
  /** As many as the address holds; a choice replaces them all. */
  values: readonly string[]
  options: readonly Option[]
  /** By value, how many incidents a choice would leave; none where it is not listed. */
  counts: Record<string, number>
  /** By value, how many tell of it together with others alone. */
  together?: Record<string, number>
  /** "All", which in some languages agrees with the label. */
  all: string
  onChange: (value: string) => void
}

const several = '__several__'

/** One filter: a label and a native select, which every device and every assistive technology knows. */
export function FilterSelect(props: FilterSelectProps) {
  const { id, label, name, values, options, counts, together = {}, all, onChange } = props
  const { filters } = useWords()
  const known = options.some((one) => [one, ...(one.parts ?? [])].some(({ value }) => value === values[0]))
  const value = values.length > 1 ? several : (values[0] ?? '')
  const toOption = (option: Option) => (
    <option key={option.value} value={option.value}>
      {filters.choice(option.label, counts[option.value] ?? 0, option.value in together)}
    </option>
  )
  return (
    <div className={styles.field} data-active={values.length > 0 || undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{all}</option>
        {values.length > 1 ? (
          <option value={several} disabled>
            {filters.several(values.length)}
          </option>
        ) : null}
        {values.length === 1 && !known ? <option value={value}>{value}</option> : null}
        {options.map(({ parts = [], ...option }) =>
          parts.length > 0 ? (
            <optgroup key={option.value} label={option.label}>
              {[{ ...option, label: filters.whole(option.label) }, ...parts].map(toOption)}
            </optgroup>
          ) : (
            toOption(option)
          ),
        )}
      </select>
    </div>
  )
}
