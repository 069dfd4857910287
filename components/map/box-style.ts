import type { CSSProperties } from 'react'
import type { Scene } from '@/lib/geo/scene'
import { middleOf, widthByHeight } from '@/lib/geo/stage'
import { namedPlace } from './look'

/**
 * How the stage's box lies in its frame before script: so that its target fills the frame, or as the address names it.
 * map.module.css reckons with these.
 */
export function boxStyle({ stage, target }: Scene, view: string | null): CSSProperties {
  const named = namedPlace(stage, view)
  const centre = named?.centre ?? middleOf(target)
  const side = named ? `${named.side}px` : `calc(100cqmin / ${target.size})`
  const half = named ? '0px' : '50cqmin'
  return { '--side': side, '--half': half, '--x': centre.x, '--y': centre.y } as CSSProperties
}

/** The room that a target fills, for the style sheet: of a band higher than the frame, beside what lies over the map. */
export const roomStyle = ({ target }: Pick<Scene, 'target'>) =>
  target.height ? ({ '--wide': widthByHeight(target) } as CSSProperties) : undefined
