import { toMarkShapes } from '@/lib/geo/mark-shapes'
import type { ClaimKind } from '@/lib/model/claim'
import styles from './marks.module.css'
import { Shape } from './shape'

type MarkShapeProps = {
  kind: ClaimKind
  radius: number
  /** A thin ring for the most, where it lies above the least. */
  outer?: number | null
  numbered?: boolean
  /** Background from earlier years: in muted ink. */
  historic?: boolean
  /** A rumour or a denial: dotted, and not filled. */
  doubtful?: boolean
}

/** One incident as SVG around the origin; used by the map's marks, the legend and the list. Lengths in pixels. */
export const MarkShape = ({ kind, radius, outer, numbered = true, historic, doubtful }: MarkShapeProps) => (
  <g
    className={`${styles.mark} ${doubtful ? styles.doubtful : numbered ? '' : styles.dashed}`.trim()}
    data-kind={historic ? 'historic' : kind}
  >
    {toMarkShapes(kind, radius, outer).map((shape) => (
      <Shape key={`${shape.part} ${shape.tag}`} shape={shape} />
    ))}
  </g>
)
