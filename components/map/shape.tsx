import type { Shape as ShapeData } from '@/lib/kinds/shapes'
import styles from './marks.module.css'

/** One piece of a sign; marks.module.css says how it looks. */
export function Shape({ shape }: { shape: ShapeData }) {
  const className = styles[shape.part]
  if (shape.tag === 'circle') return <circle r={shape.r} className={className} />
  if (shape.tag === 'path') return <path d={shape.d} className={className} />
  return (
    <text y={shape.y} className={className}>
      {shape.text}
    </text>
  )
}
