import type { Disc } from './place-marks'

/** Pixels, `x` and `y` the upper left corner. */
export type Box = { x: number; y: number; width: number; height: number }
export type Line = { x1: number; y1: number; x2: number; y2: number }

export const margin = 2 // px kept free around every label

export const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const isInside = (box: Box, bounds: Box) =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height

export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

export type Point = { x: number; y: number }

/** Points along a line, near enough to each other that no label slips between them. */
export function pointsOn({ x1, y1, x2, y2 }: Line): Point[] {
  const count = Math.max(2, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4))
  return Array.from({ length: count }, (_, i) => ({
    x: x1 + ((x2 - x1) * (i + 1)) / count,
    y: y1 + ((y2 - y1) * (i + 1)) / count,
  }))
}

const holds = (box: Box, { x, y }: Point) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

export const isCrossed = (box: Box, points: readonly Point[]) => points.some((point) => holds(box, point))

function crossesDisc({ x1, y1, x2, y2 }: Line, points: readonly Point[], { x, y, radius }: Disc): boolean {
  // Most discs lie far off: asked first, it spares the points.
  if (Math.max(x1, x2) < x - radius || Math.min(x1, x2) > x + radius) return false
  if (Math.max(y1, y2) < y - radius || Math.min(y1, y2) > y + radius) return false
  return points.some((point) => (x - point.x) ** 2 + (y - point.y) ** 2 < radius ** 2)
}

export function leaderCrosses(
  line: Line,
  own: string,
  discs: readonly Disc[],
  boxes: readonly Box[],
): boolean {
  const points = pointsOn(line)
  if (boxes.some((box) => isCrossed(box, points))) return true
  return discs.some((disc) => disc.id !== own && crossesDisc(line, points, disc))
}

/** Pixels between a box and a disc's edge. */
export function between(box: Box, { x, y, radius }: Disc): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width)
  const dy = Math.max(box.y - y, 0, y - box.y - box.height)
  return Math.hypot(dx, dy) - radius
}
