import { toPrisonShape, toZoneRing } from '@/lib/geo/prison-shapes'
import type { Precision } from '@/lib/model/place'
import styles from './marks.module.css'
import { Shape } from './shape'

/** A prison around the origin, in the rings of the emergencies that reach it. */
export const PrisonShape = ({
  precision,
  zones = [],
}: {
  precision: Precision
  zones?: readonly string[]
}) => (
  <g className={styles.prison}>
    {zones.map((zone, index) => (
      <g key={zone} data-zone={zone || undefined} data-kind="state_of_emergency">
        <Shape shape={toZoneRing(index)} />
      </g>
    ))}
    <Shape shape={toPrisonShape(precision)} />
  </g>
)
