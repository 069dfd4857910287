import { isIn } from '@/lib/geo/layout-scene'
import type { Offset } from '@/lib/geo/notes'
import type { Scene } from '@/lib/geo/scene'
import { clusterSignSize, markSignSize, prisonSignSize } from '@/lib/geo/sign-size'
import type { SizeClass } from '@/lib/geo/size-class'
import type { StagePoint } from '@/lib/geo/stage'

/** Least side of what can be pointed at, and least distance between two smaller ones (WCAG 2.2, 2.5.8). */
const leastTarget = 24 // px

/** A target by its middle, at each of the sizes that the map may have, and half its side, in pixels. */
export type Target = { id: string; at: readonly { x: number; y: number }[]; half: number }

/** At every size. */
function isClear(a: Target, b: Target): boolean {
  const apart = a.half + b.half
  return a.at.every(({ x, y }, size) => {
    const other = b.at[size] ?? { x, y }
    return Math.abs(x - other.x) >= apart || Math.abs(y - other.y) >= apart
  })
}

function distance({ at: [a] }: Target, { at: [b] }: Target): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
}

/**
 * Which signs share another's target, because their own would lie over it: by their ids, the id of the one that leads.
 * The first come first, and no leader lies over another.
 */
export function shareTargets(targets: readonly Target[]): Map<string, string> {
  const leaders: Target[] = []
  const led = new Map<string, string>()
  for (const target of targets) {
    const [nearest] = leaders
      .filter((leader) => !isClear(leader, target))
      .sort((a, b) => distance(a, target) - distance(b, target))
    if (nearest) led.set(target.id, nearest.id)
    else leaders.push(target)
  }
  return led
}

type Laid = {
  /** Pixels that the whole stage may measure, the least first. */
  sides: readonly number[]
  size: SizeClass
  offsets: ReadonlyMap<string, Offset>
  dots: ReadonlySet<string>
}

/** The targets of a map's signs in the order in which the keyboard goes. */
export function toTargets(scene: Scene, { sides, size, offsets, dots }: Laid): Target[] {
  const toTarget = ({ id, at }: { id: string; at: StagePoint }, across: number): Target => {
    const { x, y } = offsets.get(id) ?? { x: 0, y: 0 }
    return {
      id,
      at: sides.map((side) => ({ x: at.x * side + x, y: at.y * side + y })),
      half: Math.max(leastTarget, across * size.scale) / 2,
    }
  }
  return [
    ...scene.clusters.filter(isIn(size)).map((cluster) => toTarget(cluster, clusterSignSize(cluster))),
    ...scene.marks
      .filter(isIn(size))
      .map((mark) => toTarget(mark, dots.has(mark.id) ? 0 : markSignSize(mark))),
    ...scene.prisons.map((prison) => toTarget(prison, prisonSignSize)),
  ]
}
