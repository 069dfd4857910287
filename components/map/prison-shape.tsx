import type { Precision } from '@/lib/model/place'
import styles from './marks.module.css'

/** Pixels from a prison's middle to its edge, and to the ring of an emergency around it. */
export const prisonRadius = 4
export const zoneRingRadius = 8.5

/** A prison around the origin: a small square where the building is known, an open ring where only the town is. */
export function PrisonShape({ precision, zones = [] }: { precision: Precision; zones?: readonly string[] }) {
  return (
    <g className={styles.prison}>
      {zones.map((zone, index) => (
        <circle
          key={zone}
          r={zoneRingRadius + index * 3}
          className={styles.zoneRing}
          data-zone={zone || undefined}
          data-kind="state_of_emergency"
        />
      ))}
      {precision === 'site' ? (
        <rect
          x={-prisonRadius}
          y={-prisonRadius}
          width={2 * prisonRadius}
          height={2 * prisonRadius}
          className={styles.building}
        />
      ) : (
        <circle r={prisonRadius + 0.5} className={styles.building} />
      )}
    </g>
  )
}
