import type { Bbox } from '@/lib/geo/bbox'
import { polygonsOf, type Ring } from '@/lib/geo/polygon'
import type { AreaGeometry } from '@/lib/model/place'

type Point = readonly [number, number]
type Side = { isInside: (p: Point) => boolean; cross: (a: Point, b: Point) => Point }

const crossAt =
  (axis: 0 | 1, limit: number) =>
  (a: Point, b: Point): Point => {
    const t = (limit - a[axis]) / (b[axis] - a[axis])
    return axis === 0 ? [limit, a[1] + t * (b[1] - a[1])] : [a[0] + t * (b[0] - a[0]), limit]
  }

const sidesOf = ([west, south, east, north]: Bbox): Side[] => [
  { isInside: ([x]) => x >= west, cross: crossAt(0, west) },
  { isInside: ([x]) => x <= east, cross: crossAt(0, east) },
  { isInside: ([, y]) => y >= south, cross: crossAt(1, south) },
  { isInside: ([, y]) => y <= north, cross: crossAt(1, north) },
]

function cutBySide(ring: Point[], { isInside, cross }: Side): Point[] {
  return ring.flatMap((to, index) => {
    const from = ring.at(index - 1)
    if (!from) return []
    if (isInside(from) === isInside(to)) return isInside(to) ? [to] : []
    return isInside(to) ? [cross(from, to), to] : [cross(from, to)]
  })
}

function clipRing(ring: Ring, sides: Side[]): number[][] {
  let open: Point[] = ring.slice(0, -1).map(([x, y]) => [x ?? 0, y ?? 0] as const)
  for (const side of sides) open = cutBySide(open, side)
  const [first] = open
  return first && open.length > 2 ? [...open, first].map((p) => [...p]) : []
}

/** What of the area lies in the box (Sutherland and Hodgman): parts that the box cuts apart stay joined along its edge. */
export function clipArea(area: AreaGeometry, box: Bbox): AreaGeometry | null {
  const sides = sidesOf(box)
  const polygons = polygonsOf(area)
    .map((rings) => rings.map((ring) => clipRing(ring, sides)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0)
  return polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : null
}
