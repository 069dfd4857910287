type Point = readonly [number, number]

const triangle = (a: Point, b: Point, c: Point) =>
  Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2

/** The inner vertex whose triangle with its neighbours is smallest. */
function weakest(line: readonly Point[]): { index: number; area: number } {
  let best = { index: -1, area: Infinity }
  for (let index = 1; index + 1 < line.length; index++) {
    const [a, b, c] = [line[index - 1], line[index], line[index + 1]]
    if (!a || !b || !c) continue
    const area = triangle(a, b, c)
    if (area < best.area) best = { index, area }
  }
  return best
}

/**
 * Visvalingam's method: drop the vertex that changes the shape least until each left one changes it by `tolerance` or
 * more. The ends stay; a closed line keeps at least a triangle. Quadratic, which the few hundred vertices here allow.
 */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  const kept = [...line]
  const [first, last] = [line[0], line.at(-1)]
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
  const least = closed ? 4 : 2
  while (kept.length > least) {
    const { index, area } = weakest(kept)
    if (area >= tolerance) break
    kept.splice(index, 1)
  }
  return kept
}
