import { memo } from 'react'
import type { Scene } from '@/lib/geo/scene'
import styles from './notes.module.css'

const radius = 15 // px: wider than a building, so that it is seen to be no exact place

const percent = (fraction: number) => `${Math.round(fraction * 1e5) / 1e3}%`

/** A wide ring at every town of which no more is known than that something happened in it. */
export const Somewhere = memo(function Somewhere({ scene }: { scene: Scene }) {
  const towns = new Map(
    scene.marks
      .filter(({ precision }) => precision !== 'site')
      .map(({ at }) => [`${at.x} ${at.y}`, at] as const),
  )
  return (
    <svg className={styles.notes} aria-hidden="true">
      {[...towns].map(([key, { x, y }]) => (
        <circle key={key} cx={percent(x)} cy={percent(y)} r={radius} className={styles.somewhere} />
      ))}
    </svg>
  )
})
