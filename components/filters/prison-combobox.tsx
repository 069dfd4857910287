'use client'
import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '@/components/words/words-context'
import { type PrisonFilterProps, useChosenPrison } from './chosen-prison'
import styles from './combobox.module.css'
import field from './field.module.css'
import { type FoundPrison, findPrisons } from './find-prisons'

export type PrisonComboboxProps = PrisonFilterProps & {
  /** What was typed before this came. */
  draft: string | null
  takesFocus: boolean
}

type State = UseComboboxState<FoundPrison>
const { InputChange, InputBlur, InputKeyDownEscape } = useCombobox.stateChangeTypes

/** Typing points at the first find; to leave the field, or Escape, chooses nothing that was not asked for. */
function reduce(state: State, { type, changes }: UseComboboxStateChangeOptions<FoundPrison>): Partial<State> {
  if (type === InputChange) return { ...changes, highlightedIndex: changes.inputValue ? 0 : -1 }
  if (type !== InputBlur && type !== InputKeyDownEscape) return changes
  const isEmptied = state.inputValue.trim() === '' && type === InputBlur
  const selectedItem = isEmptied ? null : state.selectedItem
  return { ...changes, isOpen: false, selectedItem, inputValue: selectedItem?.name ?? '' }
}

/** Every prison that goes by what is typed, with how many incidents it would leave. */
export function PrisonCombobox(props: PrisonComboboxProps) {
  const { values, prisons, counts, together, onChange, draft, takesFocus } = props
  const { filters } = useWords()
  const id = useId()
  const { chosen, text } = useChosenPrison(props)
  const [typed, setTyped] = useState(draft ?? '')
  const all: FoundPrison = { id: '', name: filters.all.prison, province: '', names: [], also: null }
  const found = findPrisons(prisons, typed)
  const items = typed.trim() === '' ? [all, ...found] : found
  const combobox = useCombobox<FoundPrison>({
    items,
    inputId: id,
    itemToString: (item) => item?.name ?? '',
    itemToKey: (item) => item?.id,
    selectedItem: chosen && { ...chosen, also: null },
    initialInputValue: draft ?? text,
    initialIsOpen: takesFocus,
    initialHighlightedIndex: draft ? 0 : -1,
    stateReducer: reduce,
    getA11yStatusMessage: ({ isOpen }) => (isOpen ? filters.found(found.length) : ''),
    onStateChange: ({ type, inputValue, isOpen }) => {
      if (type === InputChange) setTyped(inputValue ?? '')
      else if (isOpen === false) setTyped('')
    },
    onSelectedItemChange: ({ selectedItem }) => onChange(selectedItem?.id ?? ''),
  })
  const input = useRef<HTMLInputElement>(null)
  // Before anything is painted or another key pressed: the field that it stands in for had the focus.
  useLayoutEffect(() => {
    if (!takesFocus) return
    input.current?.focus()
  }, [takesFocus])
  return (
    <div className={`${field.field} ${field.prison}`} data-active={values.length > 0 || undefined}>
      <label {...combobox.getLabelProps()} htmlFor={id}>
        {filters.prison}
      </label>
      <input
        {...combobox.getInputProps({
          ref: input,
          // To type replaces what was chosen, but not what is being typed.
          onFocus: ({ currentTarget }) => typed === '' && currentTarget.select(),
          placeholder: filters.all.prison,
          spellCheck: false,
        })}
      />
      <div className={styles.popup} hidden={!combobox.isOpen}>
        {/* What scrolls would be a stop of the Tab key of its own. */}
        <ul {...combobox.getMenuProps({ className: styles.list, tabIndex: -1 })}>
          {combobox.isOpen
            ? items.map((item, index) => (
                <li key={item.id} className={styles.option} {...combobox.getItemProps({ item, index })}>
                  <span>
                    {item.name} {item.province ? <small>{item.province}</small> : null}
                    {item.also ? <small className={styles.also}> {item.also}</small> : null}
                  </span>
                  {item.id ? (
                    <span className={styles.count}>
                      {!counts[item.id] && item.id in together ? (
                        filters.withOthers
                      ) : (
                        <>
                          <span aria-hidden="true">{counts[item.id] ?? 0}</span>
                          <span className="visually-hidden"> {filters.leaves(counts[item.id] ?? 0)}</span>
                        </>
                      )}
                    </span>
                  ) : null}
                </li>
              ))
            : null}
        </ul>
        {items.length === 0 ? <p className={styles.none}>{filters.noPrison(typed)}</p> : null}
      </div>
    </div>
  )
}
