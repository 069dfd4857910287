import { toPrisonShape, zoneRing } from '@/lib/geo/prison-shapes'
import type { Precision } from '@/lib/model/place'
import styles from './marks.module.css'
import { Shape } from './shape'

/** One ring however many emergencies reach the prison, each of which is to be found in it. */
const ZoneRing = ({ zones: [zone, ...others] }: { zones: readonly string[] }) =>
  zone === undefined ? (
    <Shape shape={zoneRing} />
  ) : (
    <g data-zone={zone || undefined} data-kind="state_of_emergency">
      <ZoneRing zones={others} />
    </g>
  )

/** A prison around the origin, in a ring where an emergency reaches it. */
export const PrisonShape = ({
  precision,
  zones = [],
}: {
  precision: Precision
  zones?: readonly string[]
}) => (
  <g className={styles.prison}>
    {zones.length > 0 ? <ZoneRing zones={zones} /> : null}
    <Shape shape={toPrisonShape(precision)} />
  </g>
)
