import type { Offset } from '@/lib/geo/notes'
import type { Scene } from '@/lib/geo/scene'
import { clusterSignSize, markSignSize, prisonSignSize } from '@/lib/geo/sign-size'
import type { StagePoint } from '@/lib/geo/stage'

/** Least side of what can be pointed at, and least distance between two smaller ones (WCAG 2.2, 2.5.8). */
const leastTarget = 24 // px

/** A target by its middle and half its side, in pixels. */
export type Target = { id: string; x: number; y: number; half: number }

const isClear = (a: Target, b: Target) => {
  const apart = a.half + b.half
  return Math.abs(a.x - b.x) >= apart || Math.abs(a.y - b.y) >= apart
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
      .sort((a, b) => Math.hypot(a.x - target.x, a.y - target.y) - Math.hypot(b.x - target.x, b.y - target.y))
    if (nearest) led.set(target.id, nearest.id)
    else leaders.push(target)
  }
  return led
}

type Laid = { side: number; scale: number; offsets: ReadonlyMap<string, Offset> }

/** The targets of a map's signs in the order in which the keyboard goes. */
export function toTargets(scene: Scene, { side, scale, offsets }: Laid): Target[] {
  const toTarget = ({ id, at }: { id: string; at: StagePoint }, size: number): Target => {
    const { x, y } = offsets.get(id) ?? { x: 0, y: 0 }
    return {
      id,
      x: at.x * side + x,
      y: at.y * side + y,
      half: Math.max(leastTarget, size * scale) / 2,
    }
  }
  return [
    ...scene.clusters.map((cluster) => toTarget(cluster, clusterSignSize(cluster))),
    ...scene.marks.map((mark) => toTarget(mark, markSignSize(mark))),
    ...scene.prisons.map((prison) => toTarget(prison, prisonSignSize)),
  ]
}
