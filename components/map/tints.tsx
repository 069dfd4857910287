import { type CSSProperties, memo } from 'react'
import type { Scene } from '@/lib/geo/scene'
import { loneTint } from '@/lib/geo/tint-opacity'
import { outlineId, viewBox } from './ground'
import styles from './ground.module.css'
import type { MapProps } from './map-props'

type TintsProps = { scene: Scene } & Pick<MapProps, 'selected' | 'hrefOf'>

/** Incidents that are known to the province only: the whole province is tinted, and is a link like any sign. */
export const Tints = memo(function Tints({ scene, selected, hrefOf }: TintsProps) {
  if (scene.tints.length === 0) return null
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: no picture, but links that bear names of their own
    <svg className={`${styles.ground} ${styles.over}`} viewBox={viewBox} preserveAspectRatio="none">
      {scene.tints.map(({ id, kind, isHistoric, name, outline, opacity }) => (
        <a
          key={id}
          href={hrefOf('incident', id)}
          className={styles.tint}
          style={opacity === loneTint ? undefined : ({ '--tint': opacity } as CSSProperties)}
          data-incident={id}
          data-kind={isHistoric ? 'historic' : kind}
          aria-label={name}
          aria-current={(selected?.kind === 'incident' && selected.id === id) || undefined}
        >
          <use href={`#${outlineId(outline)}`} />
        </a>
      ))}
    </svg>
  )
})
