import type { PlaceFeature } from '@/lib/model/responses'
import styles from './map.module.css'
import { MarkLabel } from './mark-label'
import type { PlacedLabel } from './place-labels'
import { PrisonShape, prisonRadius } from './prison-shape'

export type PrisonMarkProps = {
  prison: PlaceFeature
  name: string
  /** What a small label says: the name alone. */
  shortName: string
  zones: readonly string[]
  scale: number
  spot: { x: number; y: number }
  anchor: { x: number; y: number }
  label: PlacedLabel | undefined
  /** An incident's mark lies on it: that one takes the pointer, the keyboard reaches both. */
  isUnder: boolean
  selected: boolean
  onPress: (byKeyboard: boolean) => void
  onFocus: () => void
}

/** One prison: a real button with its sign and the rings of the emergencies that reach it. */
export function PrisonMark(props: PrisonMarkProps) {
  const { prison, name, shortName, zones, scale, spot, anchor, label, isUnder, selected, onPress, onFocus } =
    props
  const half = prisonRadius + 3
  return (
    <button
      type="button"
      className={`${styles.prison} ${isUnder ? styles.under : ''}`}
      data-place={prison.id}
      data-precision={prison.properties.precision}
      aria-label={name}
      aria-current={selected || undefined}
      style={{
        left: spot.x - anchor.x - half,
        top: spot.y - anchor.y - half,
        width: 2 * half,
        height: 2 * half,
      }}
      onClick={(event) => onPress(event.detail === 0)}
      onFocus={onFocus}
    >
      <svg
        viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
        width={2 * half}
        height={2 * half}
        aria-hidden="true"
      >
        {selected ? <circle r={half + 6} className={styles.selection} /> : null}
        <g transform={`scale(${scale})`}>
          <PrisonShape precision={prison.properties.precision} zones={zones} />
        </g>
        {label ? <MarkLabel lines={['', shortName]} label={label} origin={spot} /> : null}
      </svg>
      {label ? null : (
        <span className={styles.tip} aria-hidden="true">
          {shortName}
        </span>
      )}
    </button>
  )
}
