import styles from './map.module.css'
import type { PlacedLabel } from './place-labels'

export const labelFonts = { figure: '600 13px', place: '400 12px' }
export const lineHeight = 15 // px

type MarkLabelProps = {
  lines: readonly string[]
  label: PlacedLabel
  /** The mark's middle, which everything is drawn around. */
  origin: { x: number; y: number }
}

/** Words beside a mark, with a hairline to it where they stand apart; drawn around the mark's middle. */
export function MarkLabel({ lines, label, origin }: MarkLabelProps) {
  const { leader, align } = label
  const left = label.x - origin.x
  const x = align === 'start' ? left : align === 'end' ? left + label.width : left + label.width / 2
  const top = label.y - origin.y
  return (
    <g>
      {leader ? (
        <line
          x1={leader.x1 - origin.x}
          y1={leader.y1 - origin.y}
          x2={leader.x2 - origin.x}
          y2={leader.y2 - origin.y}
          className={styles.leader}
        />
      ) : null}
      <text textAnchor={align} className={styles.label}>
        {lines.map((line, index) => (
          <tspan
            key={line}
            x={x}
            y={top + 11.5 + index * lineHeight}
            className={index === 0 ? styles.labelFigure : styles.labelPlace}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}
