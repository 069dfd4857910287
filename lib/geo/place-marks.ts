import { createObstacles } from '@/lib/geo/obstacles'

/** Pixels. */
/** `firm`: its place is known to the building, so it is the others that make room. */
export type Disc = { id: string; x: number; y: number; radius: number; firm?: boolean }
/** Where a mark is drawn, and whether that is beside its place rather than on it. */
export type Spot = { x: number; y: number; moved: boolean }

const directions = 16
const step = 3 // px between the rings of spots that are tried
const reach = 60 // rings: further out a mark would belong to nothing
const ways = Array.from({ length: directions }, (_, turn) => {
  const angle = (turn * 2 * Math.PI) / directions
  return { x: Math.cos(angle), y: Math.sin(angle) }
})

/**
 * Lay marks out so that none covers another: the largest stays on its place (of firm ones first), the others go to
 * the nearest free spot beside theirs. `fixed` are smaller things (prisons) that a mark may lie on only at its own place. The same input gives
 * the same layout.
 */
export function placeMarks(marks: readonly Disc[], fixed: readonly Disc[] = [], gap = 2): Map<string, Spot> {
  const spots = new Map<string, Spot>()
  const order = [...marks].sort(
    (a, b) =>
      Number(b.firm ?? false) - Number(a.firm ?? false) || b.radius - a.radius || (a.id < b.id ? -1 : 1),
  )
  const widest = [...marks, ...fixed].reduce((most, { radius }) => Math.max(most, radius), 0)
  const [placed, unmoving] = [createObstacles(widest, gap), createObstacles(widest, gap)]
  for (const one of fixed) unmoving.add(one)
  for (const mark of order) {
    const { id, x, y, radius } = mark
    const home = { x, y, moved: false }
    const isFree = (atX: number, atY: number) =>
      placed.isFree(atX, atY, radius) && unmoving.isFree(atX, atY, radius)
    const spot = placed.isFree(x, y, radius) ? home : (firstFree(mark, isFree) ?? home)
    spots.set(id, spot)
    placed.add({ x: spot.x, y: spot.y, radius })
  }
  return spots
}

/** The nearest, ring by ring. */
function firstFree({ x, y, radius }: Disc, isFree: (x: number, y: number) => boolean): Spot | null {
  for (let ring = 1; ring <= reach; ring++) {
    const distance = radius + ring * step
    for (const way of ways) {
      const [atX, atY] = [x + distance * way.x, y + distance * way.y]
      if (isFree(atX, atY)) return { x: atX, y: atY, moved: true }
    }
  }
  return null
}
