import type { StagePoint } from '@/lib/geo/stage'

function distanceToSegment(p: StagePoint, a: StagePoint, b: StagePoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / length
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy)
}

/** The point between two others that strays most from their line, in multiples of what is tolerated there. */
function farthest(
  points: readonly StagePoint[],
  from: number,
  to: number,
  tolerance: (point: StagePoint) => number,
): { index: number; by: number } {
  let [index, by] = [-1, 0]
  const [a, b] = [points[from], points[to]]
  for (let i = from + 1; a && b && i < to; i++) {
    const point = points[i]
    const off = point ? distanceToSegment(point, a, b) / tolerance(point) : 0
    if (off > by) [index, by] = [i, off]
  }
  return { index, by }
}

/** Douglas and Peucker's line: no point left out lies farther from it than is tolerated where it lay. */
export function simplify(
  points: readonly StagePoint[],
  tolerance: (point: StagePoint) => number,
): StagePoint[] {
  const kept = new Set([0, points.length - 1])
  const open: [number, number][] = [[0, points.length - 1]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next
    const { index, by } = farthest(points, from, to, tolerance)
    if (by <= 1) continue
    kept.add(index)
    open.push([from, index], [index, to])
  }
  return points.filter((_, index) => kept.has(index))
}

type Edge = { axis: 'x' | 'y'; at: number; side: 1 | -1 }

function clipAt(ring: readonly StagePoint[], { axis, at, side }: Edge): StagePoint[] {
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point
    const [inNow, inBefore] = [(point[axis] - at) * side >= 0, (before[axis] - at) * side >= 0]
    const t = (at - before[axis]) / (point[axis] - before[axis])
    const crossing = { x: before.x + t * (point.x - before.x), y: before.y + t * (point.y - before.y) }
    return [...(inNow === inBefore ? [] : [crossing]), ...(inNow ? [point] : [])]
  })
}

/** An open ring cut to the square from `low` to `high` on both axes (Sutherland and Hodgman). */
export const clipRing = (ring: readonly StagePoint[], low: number, high: number): StagePoint[] =>
  (['x', 'y'] as const).reduce<StagePoint[]>(
    (cut, axis) => clipAt(clipAt(cut, { axis, at: low, side: 1 }), { axis, at: high, side: -1 }),
    [...ring],
  )
