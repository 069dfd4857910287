import type { LonLat } from '@/lib/geo/lon-lat'
import { toLonLatOf, toWorld, type WorldPoint, worldSize } from '@/lib/geo/mercator'

/**
 * The square of the world that a crisis's first view shows, which everything on the map is placed in: `left` and `top` in
 * world units, `size` their side. Whatever the size of the screen, a place keeps its fraction of it.
 */
export type Stage = { left: number; top: number; size: number }

/** Fractions of the stage: 0 to 1 within it, below or above beside it. */
export type StagePoint = { x: number; y: number }
export type StageSquare = StagePoint & { size: number }

/** Pixels: the square frame that a crisis's own view (zoom, lat, lon) is meant for. */
export const homeFrame = 610

/** What a map's view is named by. */
export type LonLatView = { zoom: number; lat: number; lon: number }

/** The stage of a view: what of the world a frame of `homeFrame` pixels shows of it. */
export function toStage({ zoom, lat, lon }: LonLatView): Stage {
  const size = homeFrame / worldSize(zoom)
  const centre = toWorld([lon, lat])
  return { left: centre.x - size / 2, top: centre.y - size / 2, size }
}

/** Where on the stage a place given in degrees stands. */
export function onStage({ left, top, size }: Stage, lonLat: LonLat): StagePoint {
  const { x, y } = toWorld(lonLat)
  return { x: (x - left) / size, y: (y - top) / size }
}

/** A point of the stage in world units: 0 to 1 from west to east and from north to south. */
export const toWorldFrom = ({ left, top, size }: Stage, { x, y }: StagePoint): WorldPoint => ({
  x: left + x * size,
  y: top + y * size,
})

/** A point of the stage in degrees. */
export const lonLatFrom = (stage: Stage, point: StagePoint): LonLat => toLonLatOf(toWorldFrom(stage, point))

/** All of the stage: what is looked at when nothing is filtered. */
export const wholeStage: StageSquare = { x: 0, y: 0, size: 1 }

/** Corners of a box on the stage. */
export type StageBox = readonly [left: number, top: number, right: number, bottom: number]

/** The smallest box around some points; null for none. */
export function boxOfPoints(points: Iterable<StagePoint>): StageBox | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return left === Infinity ? null : [left, top, right, bottom]
}

/**
 * The square to look at so that all the boxes are seen with room around them: `margin` of its side free at each edge, and
 * no closer than `closest` of the stage, where a place would stand in an empty field.
 */
export function squareAround(
  boxes: readonly StageBox[],
  { margin = 0.08, closest = 1 / 32 } = {},
): StageSquare | null {
  const corners = boxes.flatMap(([left, top, right, bottom]) => [
    { x: left, y: top },
    { x: right, y: bottom },
  ])
  const all = boxOfPoints(corners)
  if (!all) return null
  const [left, top, right, bottom] = all
  const size = Math.max(closest, Math.max(right - left, bottom - top) / (1 - 2 * margin))
  return { x: (left + right - size) / 2, y: (top + bottom - size) / 2, size }
}

/** Of the stage, on each side of it: farther out nothing is drawn, and no map moves there. */
export const reach = 2
