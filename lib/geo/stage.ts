import type { LonLat } from '@/lib/geo/lon-lat'
import { toLonLatOf, toWorld, type WorldPoint, worldSize } from '@/lib/geo/mercator'

/**
 * The square of the world that a crisis's first view shows, which everything on the map is placed in: `left` and `top` in
 * world units, `size` their side. Whatever the size of the screen, a place keeps its fraction of it.
 */
export type Stage = { left: number; top: number; size: number }

/** Fractions of the stage: 0 to 1 within it, below or above beside it. */
export type StagePoint = { x: number; y: number }
/**
 * `height`: how much of it has to be in sight, about its middle, where what is told of is a band: in a wide frame the square
 * is drawn higher than the frame. All of it where it is left out. `isEdged`: something is told of near its right edge, where
 * buttons would lie over it.
 */
export type StageSquare = StagePoint & { size: number; height?: number; isEdged?: true }

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

export const middleOf = ({ x, y, size }: StageSquare): StagePoint => ({ x: x + size / 2, y: y + size / 2 })

/** How many times wider a square is than what of it has to be in sight is high. */
export const widthByHeight = ({ size, height = size }: StageSquare): number => size / height

/** Pixels that a square measures in a room that it fills, as the style sheet has it before script. */
export const sideIn = (square: StageSquare, { width, height }: { width: number; height: number }): number =>
  Math.min(width, height * widthByHeight(square))

const wide = { from: 1.25, atMost: 1.6 } // times wider than high: below it a square does, beyond it the land around is gone

/** The same square, of which so much about its middle has to be in sight. */
export function withHeight(square: StageSquare, height: number): StageSquare {
  if (square.size / height < wide.from) return square
  return { ...square, height: Math.max(height, square.size / wide.atMost) }
}

const nearButtons = 0.8 // of a square's width: on a phone buttons lie over the right of it

/** The same square, with room for the buttons where one of these points would lie under them. */
export function withButtons(square: StageSquare, points: readonly StagePoint[]): StageSquare {
  const from = square.x + nearButtons * square.size
  const isEdged = points.some(({ x }) => x > from && x <= square.x + square.size)
  return isEdged ? { ...square, isEdged } : square
}

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
  const square = { x: (left + right - size) / 2, y: (top + bottom - size) / 2, size }
  return withHeight(square, Math.max(closest, bottom - top + 2 * margin * size))
}

/** Of the stage, on each side of it: farther out nothing is drawn, and no map moves there. */
export const reach = 2
