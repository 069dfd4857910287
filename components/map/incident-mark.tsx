import type { IncidentFeature } from '@/lib/model/responses'
import styles from './map.module.css'
import { MarkLabel } from './mark-label'
import { MarkShape } from './mark-shape'
import { toMarkSize } from './mark-size'
import type { PlacedLabel } from './place-labels'

export type IncidentMarkProps = {
  incident: IncidentFeature
  /** What the mark says when it is read out. */
  name: string
  scale: number
  lines: readonly string[]
  /** The mark's middle and its place, in pixels of the view. */
  spot: { x: number; y: number }
  anchor: { x: number; y: number }
  label: PlacedLabel | undefined
  selected: boolean
  onPress: (byKeyboard: boolean) => void
  onNear: () => void
  onFocus: () => void
}

/** One incident: a real button with its sign, its label, and a line to its place where it had to make room. */
export function IncidentMark(props: IncidentMarkProps) {
  const { incident, name, scale, lines, spot, anchor, label, selected, onPress, onNear, onFocus } = props
  const { kind, quantity, historic, status } = incident.properties
  const { radius, outer, numbered } = toMarkSize(kind, quantity, scale)
  const size = 2 * Math.max(radius, outer ?? 0)
  const [dx, dy] = [spot.x - anchor.x, spot.y - anchor.y]
  return (
    <button
      type="button"
      className={styles.incident}
      data-incident={incident.id}
      data-kind={historic ? 'historic' : kind}
      aria-label={name}
      aria-current={selected || undefined}
      style={{ left: dx - size / 2, top: dy - size / 2, width: size, height: size }}
      onClick={(event) => onPress(event.detail === 0)}
      onPointerEnter={onNear}
      onFocus={onFocus}
    >
      <svg
        viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
        width={size}
        height={size}
        aria-hidden="true"
      >
        {Math.hypot(dx, dy) > radius + 3 ? <line x2={-dx} y2={-dy} className={styles.tether} /> : null}
        {selected ? <circle r={Math.max(radius, outer ?? 0) + 4} className={styles.selection} /> : null}
        <MarkShape
          kind={kind}
          radius={radius}
          outer={outer}
          numbered={numbered}
          historic={historic}
          doubtful={status !== 'reported'}
        />
        {label ? <MarkLabel lines={lines} label={label} origin={spot} /> : null}
      </svg>
      {label ? null : (
        <span className={styles.tip} aria-hidden="true">
          {lines.join(', ')}
        </span>
      )}
    </button>
  )
}
