import { type Outline, units } from './area-outline'
import type { Box, Point } from './label-boxes'

type Edge = readonly [from: Point, to: Point]

/** The edges of an outline, whose path goes by steps, in pixels. */
function edgesOf({ d }: Outline, side: number): Edge[] {
  const rings = d.split('M').slice(1)
  return rings.flatMap((ring) => {
    const steps = ring.match(/-?\d+/g)?.map(Number) ?? []
    let [x, y] = [0, 0]
    const points = Array.from({ length: steps.length >> 1 }, (_, at) => {
      x += steps[2 * at] ?? 0
      y += steps[2 * at + 1] ?? 0
      return { x: (x * side) / units, y: (y * side) / units }
    })
    return points.map((point, at): Edge => [points.at(at - 1) ?? point, point])
  })
}

/** An odd number of edges lies to the right. */
function isIn(edges: readonly Edge[], { x, y }: Point): boolean {
  let inside = false
  for (const [a, b] of edges)
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  return inside
}

const across = 18 // columns and rows of places that are looked into
const within = 0.6 // of a name; its ends may reach out, as those of names on their middle do

/**
 * Where in an area a name can stand with most of itself within it, the nearest to its middle first.
 * @param side pixels that the whole stage measures
 */
export function roomsIn(
  outline: Outline,
  side: number,
  { x, y, width, height }: Point & Pick<Box, 'width' | 'height'>,
): Point[] {
  const edges = edgesOf(outline, side)
  const [left, top, right, bottom] = outline.box.map((edge) => edge * side) as [
    number,
    number,
    number,
    number,
  ]
  const steps = Array.from({ length: across }, (_, step) => (step + 0.5) / across)
  const ends = [-1, 0, 1].flatMap((end) =>
    [-height / 2, height / 2].map((dy) => ({ dx: (end * within * width) / 2, dy })),
  )
  return steps
    .flatMap((u) => steps.map((v) => ({ x: left + u * (right - left), y: top + v * (bottom - top) })))
    .filter((at) => ends.every(({ dx, dy }) => isIn(edges, { x: at.x + dx, y: at.y + dy })))
    .sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))
}
