/** Pixels. */
/** `firm`: its place is known to the building, so it is the others that make room. */
export type Disc = { id: string; x: number; y: number; radius: number; firm?: boolean }
/** Where a mark is drawn, and whether that is beside its place rather than on it. */
export type Spot = { x: number; y: number; moved: boolean }

const directions = 16
const step = 3 // px between the rings of spots that are tried
const reach = 60 // rings: further out a mark would belong to nothing

const touches = (a: Disc, b: Disc, gap: number) =>
  (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < (a.radius + b.radius + gap) ** 2

function* spotsAround({ x, y, radius }: Disc): Generator<Spot> {
  for (let ring = 1; ring <= reach; ring++) {
    const distance = radius + ring * step
    for (let turn = 0; turn < directions; turn++) {
      const angle = (turn * 2 * Math.PI) / directions
      yield { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle), moved: true }
    }
  }
}

/**
 * Lay marks out so that none covers another: the largest stays on its place (of firm ones first), the others go to
 * the nearest free spot beside theirs. `fixed` are smaller things (prisons) that a mark may lie on only at its own place. The same input gives
 * the same layout.
 */
export function placeMarks(marks: readonly Disc[], fixed: readonly Disc[] = [], gap = 2): Map<string, Spot> {
  const placed: Disc[] = []
  const spots = new Map<string, Spot>()
  const order = [...marks].sort(
    (a, b) =>
      Number(b.firm ?? false) - Number(a.firm ?? false) || b.radius - a.radius || (a.id < b.id ? -1 : 1),
  )
  for (const mark of order) {
    const isFree = (spot: Spot, obstacles: readonly Disc[]) =>
      !obstacles.some((other) => touches({ ...mark, x: spot.x, y: spot.y }, other, gap))
    const home = { x: mark.x, y: mark.y, moved: false }
    const spot = isFree(home, placed) ? home : firstFree(mark, (s) => isFree(s, placed) && isFree(s, fixed))
    spots.set(mark.id, spot ?? home)
    placed.push({ ...mark, ...(spot ?? home) })
  }
  return spots
}

function firstFree(mark: Disc, isFree: (spot: Spot) => boolean): Spot | null {
  for (const spot of spotsAround(mark)) if (isFree(spot)) return spot
  return null
}
