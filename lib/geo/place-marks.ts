import { createObstacles } from '@/lib/geo/obstacles'

/**
 * Pixels. `firm`: its place is known to the building, so it is the others that make room. `place`: the same for all of one
 * place. `first`: it comes before all but the largest of its place.
 */
export type Disc = {
  id: string
  x: number
  y: number
  radius: number
  firm?: boolean
  place?: string
  first?: boolean
}
/**
 * Where a mark is drawn, and whether that is beside its place rather than on it. `behind`: the mark that stands for it
 * too, where there is no room near enough to its place.
 */
export type Spot = { x: number; y: number; moved: boolean; behind?: string }

const directions = 16
const step = 3 // px between the rings of spots that are tried
const slack = 8 // px that a mark may stand farther out than what keeps it from its place reaches
const anywhere = 180 // px: for what must be drawn
const crowd = 9 // marks at one place: then its sides are kept free for what is written beside the largest
const kept = Math.cos(Math.PI / 4) // of an angle to either side: what lies further that way would stand in the words' way
const ways = Array.from({ length: directions }, (_, turn) => {
  const angle = (turn * 2 * Math.PI) / directions
  return { x: Math.cos(angle), y: Math.sin(angle) }
})

/** Firm ones, then by size; before all of them the largest of each place that has a first, and right behind it the first. */
function inOrder(marks: readonly Disc[]): Disc[] {
  const bySize = [...marks].sort(
    (a, b) =>
      Number(b.firm ?? false) - Number(a.firm ?? false) || b.radius - a.radius || (a.id < b.id ? -1 : 1),
  )
  const firsts = new Map(bySize.filter(({ first }) => first).map((mark) => [mark.place, mark]))
  const early = new Set<Disc>()
  for (const mark of bySize) {
    const first = firsts.get(mark.place)
    firsts.delete(mark.place)
    if (first) early.add(mark).add(first)
  }
  return [...early, ...bySize.filter((mark) => !early.has(mark))]
}

const waysBeside = ways.filter(({ x }) => Math.abs(x) <= kept + 1e-9)

/**
 * Lay marks out so that none covers another: the largest stays on its place (of firm ones first), the others go to
 * the nearest free spot beside theirs. Further out a mark would seem to belong elsewhere: one without such a spot goes
 * behind the mark that stands nearest. `fixed` are smaller things (prisons) that a mark may lie on only at its own place.
 * The same input gives the same layout.
 */
export function placeMarks(
  marks: readonly Disc[],
  fixed: readonly Disc[] = [],
  gap = 2,
  isEveryDrawn = false,
): Map<string, Spot> {
  const spots = new Map<string, Spot>()
  const widest = [...marks, ...fixed].reduce((most, { radius }) => Math.max(most, radius), 0)
  const drawn: Disc[] = []
  const [placed, unmoving] = [createObstacles(widest, gap), createObstacles(widest, gap)]
  for (const one of fixed) unmoving.add(one)
  for (const mark of inOrder(marks)) {
    const { id, x, y, radius } = mark
    const home = { x, y, moved: false }
    const isFree = (atX: number, atY: number) =>
      placed.isFree(atX, atY, radius) && unmoving.isFree(atX, atY, radius)
    const isPoint = radius === 0
    const findSpot = () => {
      const keeper = keeperOf(mark, drawn, gap)
      if (isEveryDrawn || isPoint || !keeper) return firstFree(mark, isFree, anywhere)
      const isCrowded = marks.filter((other) => apart(other, keeper) <= keeper.radius).length >= crowd
      return firstFree(mark, isFree, keeper.radius + radius + slack, isCrowded ? waysBeside : ways)
    }
    const found = placed.isFree(x, y, radius) ? home : findSpot()
    const spot: Spot = found ?? (isEveryDrawn || isPoint ? home : toBehind(mark, drawn))
    spots.set(id, spot)
    if (spot.behind !== undefined) continue
    placed.add({ x: spot.x, y: spot.y, radius })
    drawn.push({ ...mark, ...spot })
  }
  return spots
}

const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

/** The largest that keeps it from its place. */
function keeperOf(mark: Disc, drawn: readonly Disc[], gap: number): Disc | null {
  const keeps = drawn.filter((disc) => apart(disc, mark) < disc.radius + mark.radius + gap)
  return keeps.reduce<Disc | null>((most, disc) => (disc.radius > (most?.radius ?? 0) ? disc : most), null)
}

/** With the mark whose edge is nearest to its place: something keeps it from standing there, so there is one. */
function toBehind({ x, y }: Disc, drawn: readonly Disc[]): Spot {
  const from = (disc: Disc) => apart(disc, { x, y }) - disc.radius
  const [first, ...rest] = drawn
  if (!first) return { x, y, moved: false }
  const nearest = rest.reduce((best, disc) => (from(disc) < from(best) ? disc : best), first)
  return { x: nearest.x, y: nearest.y, moved: true, behind: nearest.id }
}

/** The nearest, ring by ring, as far out as `far` pixels. */
function firstFree(
  { x, y, radius }: Disc,
  isFree: (x: number, y: number) => boolean,
  far: number,
  along = ways,
): Spot | null {
  for (let distance = radius + step; distance <= far; distance += step) {
    for (const way of along) {
      const [atX, atY] = [x + distance * way.x, y + distance * way.y]
      if (isFree(atX, atY)) return { x: atX, y: atY, moved: true }
    }
  }
  return null
}
