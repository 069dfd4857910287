import type { CSSProperties } from 'react'
import type { Scene } from '@/lib/geo/scene'
import { namedPlace } from './look'

/**
 * How the stage's box lies in its frame before script: so that its target fills the frame, or as the address names it.
 * map.module.css reckons with these.
 */
export function boxStyle({ stage, target }: Scene, view: string | null): CSSProperties {
  const named = namedPlace(stage, view)
  const centre = named?.centre ?? { x: target.x + target.size / 2, y: target.y + target.size / 2 }
  const side = named ? `${named.side}px` : `calc(100cqmin / ${target.size})`
  return { '--side': side, '--x': centre.x, '--y': centre.y } as CSSProperties
}
