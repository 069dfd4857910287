import { usePlaces } from '@/components/dashboard/places-context'
import type { ShareWords } from '@/components/words/en-share'
import { type EmbedLayer, embedLayers } from '@/lib/model/embed-layers'
import { type EmbedChoice, forms } from './embed-choice'
import styles from './share-dialog.module.css'

type FieldsProps = {
  choice: EmbedChoice
  words: ShareWords
  /** The last day that the reports shown reach to: what "frozen" begins with. */
  lastDay: string
  onChoose: (change: Partial<EmbedChoice>) => void
}

type SelectProps<T extends string> = {
  label: string
  value: T
  names: Record<T, string>
  onChoose: (value: T) => void
}

const Select = <T extends string>({ label, value, names, onChoose }: SelectProps<T>) => (
  <label className={styles.field}>
    {label}
    <select value={value} onChange={({ target }) => onChoose(target.value as T)}>
      {(Object.keys(names) as T[]).map((key) => (
        <option key={key} value={key}>
          {names[key]}
        </option>
      ))}
    </select>
  </label>
)

const toggled = (layers: readonly EmbedLayer[], layer: EmbedLayer) =>
  embedLayers.filter((name) => (name === layer ? !layers.includes(name) : layers.includes(name)))

function Layers({ choice: { layers, heading }, words, onChoose }: FieldsProps) {
  const { hasPrisons } = usePlaces()
  const offered = embedLayers.filter((layer) => hasPrisons || layer !== 'prisons')
  const chosen = offered.filter((layer) => layers.includes(layer))
  return (
    <fieldset>
      <legend>{words.layers}</legend>
      {offered.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={chosen.includes(layer)}
            disabled={chosen.length === 1 && chosen[0] === layer}
            onChange={() => onChoose({ layers: toggled(layers, layer) })}
          />{' '}
          {words.layerNames[layer]}
        </label>
      ))}
      <label>
        <input type="checkbox" checked={heading} onChange={() => onChoose({ heading: !heading })} />{' '}
        {words.heading}
      </label>
    </fieldset>
  )
}

function Moment({ choice: { asOf }, words, lastDay, onChoose }: FieldsProps) {
  return (
    <fieldset>
      <legend>{words.moment}</legend>
      <label>
        <input type="radio" name="moment" checked={asOf === null} onChange={() => onChoose({ asOf: null })} />{' '}
        {words.live}
      </label>
      <label>
        <input
          type="radio"
          name="moment"
          checked={asOf !== null}
          onChange={() => onChoose({ asOf: lastDay })}
        />{' '}
        {words.frozen}
      </label>
      <input
        type="date"
        aria-label={words.frozen}
        value={(asOf ?? lastDay).slice(0, 10)}
        disabled={asOf === null}
        onChange={({ target }) => onChoose({ asOf: target.value || lastDay })}
      />
    </fieldset>
  )
}

const Size = ({ choice, words, onChoose }: FieldsProps) =>
  (['width', 'height'] as const).map((side) => (
    <label key={side} className={styles.field}>
      {words[side]} ({words.pixels})
      <input
        type="number"
        min="200"
        max="4000"
        value={choice[side]}
        onChange={({ target }) => onChoose({ [side]: target.value })}
      />
    </label>
  ))

/** Everything that can be chosen of a map for other pages. */
export function ChoiceFields(props: FieldsProps) {
  const { choice, words, onChoose } = props
  return (
    <div className={styles.fields}>
      <fieldset>
        <legend>{words.form}</legend>
        {forms.map((form) => (
          <label key={form}>
            <input
              type="radio"
              name="form"
              checked={choice.form === form}
              onChange={() => onChoose({ form })}
            />{' '}
            {words.forms[form]}
          </label>
        ))}
      </fieldset>
      {choice.form === 'iframe' ? <Size {...props} /> : null}
      <Select
        label={words.theme}
        value={choice.theme}
        names={words.themes}
        onChoose={(theme) => onChoose({ theme })}
      />
      <Select
        label={words.language}
        value={choice.lang}
        names={words.languages}
        onChoose={(lang) => onChoose({ lang })}
      />
      <Layers {...props} />
      <Moment {...props} />
    </div>
  )
}
