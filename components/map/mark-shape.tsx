import type { ClaimKind } from '@/lib/model/claim'
import styles from './marks.module.css'

const ringOf = (r: number) => <circle r={r} className={styles.edge} />

/** Upright bars inside a circle, each as long as the circle allows: people behind bars. */
function bars(r: number, spacing = 5): string {
  const count = Math.floor((r - 2) / spacing)
  return Array.from({ length: 2 * count + 1 }, (_, i) => (i - count) * spacing)
    .map((x) => ({ x, half: Math.sqrt(Math.max(0, (r - 1) ** 2 - x ** 2)) }))
    .map(({ x, half }) => `M${x} ${-half}V${half}`)
    .join('')
}

/** Slanted lines inside a circle: the hatch of an emergency. */
function hatch(r: number, spacing = 4): string {
  const count = Math.floor((r - 1) / spacing)
  return Array.from({ length: 2 * count + 1 }, (_, i) => (i - count) * spacing)
    .map((d) => ({ d, half: Math.sqrt(Math.max(0, (r - 1) ** 2 - d ** 2)) }))
    .map(({ d, half }) => {
      const [x, y, h] = [d * Math.SQRT1_2, d * Math.SQRT1_2, half * Math.SQRT1_2]
      return `M${x - h} ${y + h}L${x + h} ${y - h}`
    })
    .join('')
}

/** A circle with a gap at its upper right: the way out. */
function openRing(r: number): string {
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180
    return `${(r * Math.cos(angle)).toFixed(2)} ${(r * Math.sin(angle)).toFixed(2)}`
  }
  return `M${at(-10)}A${r} ${r} 0 1 1 ${at(-80)}`
}

function star(r: number): string {
  const points = Array.from({ length: 16 }, (_, i) => {
    const [angle, length] = [(i * Math.PI) / 8, i % 2 === 0 ? r + 1.5 : r * 0.6]
    return `${(length * Math.sin(angle)).toFixed(2)} ${(-length * Math.cos(angle)).toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}

const diamond = (r: number) => `M0 ${-r - 1}L${r + 1} 0L0 ${r + 1}L${-r - 1} 0Z`
const square = (r: number) => `M${-r} ${-r}H${r}V${r}H${-r}Z`
const triangle = (r: number) => `M${-r} ${r * 0.8}L0 ${-r}L${r} ${r * 0.8}Z`

/** What stands inside or in place of the circle, so that a kind can be told without its colour. */
const signs: Record<ClaimKind, (r: number) => React.ReactNode> = {
  killed: (r) => (
    <>
      <circle r={r} className={styles.solid} />
      {ringOf(r)}
    </>
  ),
  injured: (r) => (
    <>
      <path d={`M${-r} 0A${r} ${r} 0 0 0 ${r} 0Z`} className={styles.solid} />
      {ringOf(r)}
    </>
  ),
  hostages_held: (r) => (
    <>
      <path d={bars(r)} className={styles.thin} />
      {ringOf(r)}
    </>
  ),
  hostages_freed: (r) => <path d={openRing(r)} className={styles.edge} />,
  troops_deployed: (r) => <path d={diamond(r)} className={styles.edge} />,
  detained: (r) => (
    <>
      <path d={`M${-r} 0H${r}`} className={styles.edge} />
      {ringOf(r)}
    </>
  ),
  escaped: (r) => <path d={triangle(r)} className={styles.edge} />,
  inmates_capacity: (r) => <path d={square(r - 1)} className={styles.edge} />,
  inmates_over_capacity: (r) => (
    <path d={`${square(r - 1)}M${1 - r} 0H${r - 1}M0 ${1 - r}V${r - 1}`} className={styles.edge} />
  ),
  state_of_emergency: (r) => (
    <>
      <path d={hatch(r)} className={styles.thin} />
      {ringOf(r)}
    </>
  ),
  rights_suspended: (r) => (
    <>
      <path d={hatch(r)} className={styles.thin} />
      <path d={square(r - 1)} className={styles.edge} />
    </>
  ),
  attack: (r) => <path d={star(r)} className={styles.edge} />,
  unconfirmed_report: (r) => (
    <>
      {ringOf(r)}
      <text className={styles.glyph} y={4}>
        ?
      </text>
    </>
  ),
  other_count: (r) => (
    <>
      {ringOf(r)}
      <circle r={2} className={styles.dot} />
    </>
  ),
}

export type MarkShapeProps = {
  kind: ClaimKind
  radius: number
  /** A thin ring for the most, where it lies above the least. */
  outer?: number | null
  numbered?: boolean
  /** Background from earlier years: in muted ink. */
  historic?: boolean
  /** A rumour or a denial. */
  doubtful?: boolean
}

/** One incident as SVG around the origin; used by the map's marks, the legend and the list. Lengths in pixels. */
export function MarkShape({ kind, radius, outer, numbered = true, historic, doubtful }: MarkShapeProps) {
  const dashed = !numbered || doubtful ? styles.dashed : ''
  return (
    <g className={`${styles.mark} ${dashed}`} data-kind={historic ? 'historic' : kind}>
      {outer ? <circle r={outer} className={styles.outer} /> : null}
      <circle r={radius} className={styles.fill} />
      {signs[kind](radius)}
    </g>
  )
}
