import { memo } from 'react'
import type { Scene } from '@/lib/geo/scene'
import { townRadius, townsOf } from '@/lib/geo/svg/svg-places'
import styles from './notes.module.css'
import { percent } from './percent'

/** A wide ring at every town of which no more is known than that something happened in it. */
export const Somewhere = memo(function Somewhere({ scene }: { scene: Scene }) {
  return (
    <svg className={styles.notes} aria-hidden="true">
      {[...townsOf(scene)].map(([key, { x, y }]) => (
        <circle key={key} cx={percent(x)} cy={percent(y)} r={townRadius} className={styles.somewhere} />
      ))}
    </svg>
  )
})
