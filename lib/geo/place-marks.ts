import { createObstacles } from '@/lib/geo/obstacles'

/**
 * Pixels. `firm`: its place is known to the building, so it is the others that make room. `place`: the same for all of one
 * place. `first`: it comes before all but the largest of its place. `roams`: it stands for a whole neighbourhood, and may be drawn
 * anywhere in it. `isPlain`: its size says nothing.
 */
export type Disc = {
  id: string
  x: number
  y: number
  radius: number
  firm?: boolean
  place?: string
  first?: boolean
  roams?: boolean
  isPlain?: boolean
}
/**
 * Where a mark is drawn, and whether that is beside its place rather than on it. `crosses`: its edge crosses others'. Where there is no room near enough to its place:
 * `behind`, the mark of the same place that stands for it too, or `isDot`, a dot on its place where that has no other mark.
 */
export type Spot = { x: number; y: number; moved: boolean; crosses?: true; behind?: string; isDot?: true }

/** Of a mark that is drawn as a dot, before it is scaled to the class of the map's size. */
export const dotRadius = 3 // px

const directions = 16
const step = 3 // px between the rings of spots that are tried
const slack = 8 // px that a mark may stand farther out than what keeps it from its place reaches
const near = 10 // px that its place may lie beyond a mark's edge, where the mark of another place keeps it from there
const anywhere = 180 // px: for what must be drawn
const core = 0.5 // of a mark's radius: what no mark of another place lies over, where edges cross
const crowd = 9 // marks at one place: then its sides are kept free for what is written beside the largest
const kept = Math.cos(Math.PI / 4) // of an angle to either side: what lies further that way would stand in the words' way
const ways = Array.from({ length: directions }, (_, turn) => {
  const angle = (turn * 2 * Math.PI) / directions
  return { x: Math.cos(angle), y: Math.sin(angle) }
})

/** Firm ones, then by size, then those that have none of their own; before all of them the largest of each place that has a first, and right behind it the first. */
function inOrder(marks: readonly Disc[]): Disc[] {
  const bySize = [...marks].sort(
    (a, b) =>
      Number(b.firm ?? false) - Number(a.firm ?? false) ||
      Number(a.isPlain ?? false) - Number(b.isPlain ?? false) ||
      b.radius - a.radius ||
      (a.id < b.id ? -1 : 1),
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
 * the nearest free spot beside theirs: those of one place stand close around its largest, and one that another place's mark
 * keeps away has its own place under it or at its edge, if need be so near that their edges cross. Further out a mark would
 * seem to belong elsewhere: one without such a spot goes behind a mark of its own place, or is a dot. `fixed` are smaller things (prisons) that a mark may lie on only at
 * its own place.
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
  const cores = createObstacles(widest, 0)
  for (const one of fixed) unmoving.add(one)
  for (const mark of inOrder(marks)) {
    const { id, x, y, radius } = mark
    const home = { x, y, moved: false }
    const mustBe = isEveryDrawn || radius === 0
    const keeper = mustBe ? null : keeperOf(mark, drawn, gap)
    const room: Room = {
      keeper,
      isCrowded: marks.filter((other) => keeper && apart(other, keeper) <= keeper.radius).length >= crowd,
      isFree: (at) => placed.isFree(at.x, at.y, radius) && unmoving.isFree(at.x, at.y, radius),
      isClear: (at) => cores.isFree(at.x, at.y, core * radius),
    }
    const found = placed.isFree(x, y, radius) ? home : findSpot(mark, room)
    const spot: Spot = found ?? (mustBe ? home : toBehind(mark, drawn))
    spots.set(id, spot)
    if (spot.behind !== undefined || spot.isDot) continue
    placed.add({ x: spot.x, y: spot.y, radius })
    cores.add({ x: spot.x, y: spot.y, radius: core * radius })
    drawn.push({ ...mark, ...spot })
  }
  return spots
}

type Point = { x: number; y: number }
type Room = {
  /** The largest that keeps a mark from its place. */
  keeper: Disc | null
  /** Do so many lie there that its sides are kept free? */
  isCrowded: boolean
  isFree: (at: Point) => boolean
  /** Would no more than edges cross? */
  isClear: (at: Point) => boolean
}

/** Beside its place. The gravest of a place and what another place's mark keeps away may cross others' edges before they are not drawn. */
function findSpot(mark: Disc, { keeper, isCrowded, isFree, isClear }: Room): Spot | null {
  const { radius, place, roams, isPlain, first } = mark
  if (!keeper) return firstFree(mark, isFree, { far: anywhere })
  const isOthers = keeper.place !== place && !roams
  const far = keeper.radius + radius + slack
  const beside = isOthers
    ? firstFree(mark, isFree, { from: step, far: radius + (first ? 2 * near : near) })
    : firstFree(mark, isFree, { far, along: isCrowded ? waysBeside : ways })
  if (beside || isPlain || !(isOthers || first)) return beside
  const spot = isClear(mark)
    ? { x: mark.x, y: mark.y, moved: false }
    : firstFree(mark, isClear, { from: step, far: isOthers ? radius : far })
  return spot && { ...spot, crosses: true }
}

const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** The largest that keeps it from its place. */
function keeperOf(mark: Disc, drawn: readonly Disc[], gap: number): Disc | null {
  const keeps = drawn.filter((disc) => apart(disc, mark) < disc.radius + mark.radius + gap)
  return keeps.reduce<Disc | null>((most, disc) => (disc.radius > (most?.radius ?? 0) ? disc : most), null)
}

/** With the mark of its place whose edge is nearest to that, where there is one. */
function toBehind({ x, y, place, roams }: Disc, drawn: readonly Disc[]): Spot {
  const from = (disc: Disc) => apart(disc, { x, y }) - disc.radius
  const [first, ...rest] = drawn.filter((disc) => roams || disc.place === place)
  if (!first) return { x, y, moved: false, isDot: true }
  const nearest = rest.reduce((best, disc) => (from(disc) < from(best) ? disc : best), first)
  return { x: nearest.x, y: nearest.y, moved: true, behind: nearest.id }
}

/** The nearest, ring by ring, as far out as `far` pixels. */
function firstFree(
  { x, y, radius }: Disc,
  isFree: (at: Point) => boolean,
  { from = radius + step, far, along = ways }: { from?: number; far: number; along?: typeof ways },
): Spot | null {
  for (let distance = from; distance <= far; distance += step) {
    for (const way of along) {
      const at = { x: x + distance * way.x, y: y + distance * way.y }
      if (isFree(at)) return { ...at, moved: true }
    }
  }
  return null
}
