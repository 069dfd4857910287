import { clusterOutline } from '@/lib/geo/cluster-shape'
import styles from './marks.module.css'

/** A hexagon, which no incident has for a sign, with how many it stands for. Around the origin, in pixels. */
export const ClusterShape = ({ radius, sign }: { radius: number; sign?: string }) => (
  <g className={styles.cluster}>
    <path d={clusterOutline(radius)} />
    {sign === undefined ? null : <text y="4.5">{sign}</text>}
  </g>
)
