import { memo } from 'react'
import { type Outline, units } from '@/lib/geo/area-outline'
import type { Scene, SceneArea } from '@/lib/geo/scene'
import { sideFloors } from '@/lib/geo/size-class'
import styles from './ground.module.css'
import type { MapItem } from './map-props'

export const viewBox = `0 0 ${units} ${units}`
export const hatchId = 'hatch'
export const outlineId = (id: string) => `outline-${id}`

/** The hatch at a size of the map: its lines keep their distance in pixels, whatever a unit of the stage measures. */
export const hatchTransform = (side: number) => `rotate(45) scale(${(units / side).toFixed(3)})`

const Hatches = ({ target }: Pick<Scene, 'target'>) => (
  <>
    <pattern id={hatchId} width="7" height="7" patternUnits="userSpaceOnUse">
      <path d="M0 0V7" className={styles.hatchLine} />
    </pattern>
    {sideFloors.map((floor, index) => (
      <pattern
        key={floor}
        id={`${hatchId}${index}`}
        href={`#${hatchId}`}
        patternTransform={hatchTransform((floor * 1.12) / target.size)}
      />
    ))}
  </>
)

const Outlines = memo(function Outlines({ outlines }: { outlines: Record<string, Outline> }) {
  return Object.entries(outlines).map(([id, { d }]) => (
    <path key={id} id={outlineId(id)} d={d} className={styles.outline} />
  ))
})

function Area({ area: { zone, shape, isApproximate }, selected }: { area: SceneArea; selected: boolean }) {
  const attributes = {
    'data-zone': zone,
    'data-approximate': isApproximate || undefined,
    className: [styles.zone, isApproximate ? styles.approximate : '', selected ? styles.selected : ''].join(
      ' ',
    ),
  }
  if ('outline' in shape) return <use href={`#${outlineId(shape.outline)}`} {...attributes} />
  if (shape.edge === undefined) return <path d={shape.d} {...attributes} />
  // Circles that overlap are one area, with one edge.
  return (
    <>
      <path d={shape.d} data-zone={zone} className={styles.zone} style={{ stroke: 'none' }} />
      <path d={shape.edge} {...attributes} style={{ fill: 'none' }} />
    </>
  )
}

type GroundProps = { scene: Scene; selected: MapItem | null }

/** What lies under the signs: neighbours, provinces, and the areas of emergency zones. */
export const Ground = memo(function Ground({ scene, selected }: GroundProps) {
  return (
    <svg className={styles.ground} viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <Outlines outlines={scene.outlines} />
        <Hatches target={scene.target} />
      </defs>
      <path d={scene.neighbours} className={styles.neighbour} />
      {scene.provinces.map(({ id, isShown, isLit, isOver }) =>
        scene.outlines[id] ? (
          <use
            key={id}
            href={`#${outlineId(id)}`}
            className={isOver ? styles.region : isLit ? styles.province : styles.elsewhere}
            data-place={isShown ? id : undefined}
          />
        ) : null,
      )}
      {scene.areas.map((area) => (
        <Area key={area.key} area={area} selected={selected?.kind === 'zone' && selected.id === area.zone} />
      ))}
    </svg>
  )
})
