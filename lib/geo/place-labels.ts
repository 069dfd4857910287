import {
  type Box,
  between,
  grow,
  isCrossed,
  isInside,
  type Line,
  leaderCrosses,
  margin,
  overlaps,
  type Point,
  pointsOn,
} from './label-boxes'
import { candidates, lengthOf } from './label-candidates'
import { covers, createObstacles, type Obstacles } from './obstacles'
import type { Disc } from './place-marks'

/**
 * `origin`: the place of its mark, from which that may stand apart: where the map moves it as it grows. The mark's own spot where
 * left out.
 * `reach`: how far from its mark, in pixels, the label may stand; as far as it needs where left out. `isBare`: a figure alone,
 * of which only its mark tells what it counts.
 */
export type LabelRequest = Disc & {
  width: number
  height: number
  origin?: Point
  reach?: number
  isBare?: boolean
  /** With what is said besides, for which no other label goes without its place. */
  fuller?: { width: number; height: number }
  /** With less, where there is no room for all of it. */
  shorter?: { width: number; height: number }
  /** Its figure alone, where there is no room for words. */
  barest?: { width: number; height: number }
}
/** How much of what could be said is: all that is usual where left out. */
export type LabelForm = 'fuller' | 'shorter' | 'barest'
export type PlacedLabel = Box & { align: 'start' | 'middle' | 'end'; leader: Line | null; form?: LabelForm }

const plainWithin = 30 // px: farther off no place is looked for that is plainer than a nearer one
const clear = 12 // px between any sign and the words of an area

/** Seen from a mark whose label keeps its distance, a map that grows is one whose label and marks shrink. */
const shrink = (box: Box, { x, y }: Point, by: number): Box => ({
  x: x + (box.x - x) / by,
  y: y + (box.y - y) / by,
  width: box.width / by,
  height: box.height / by,
})
const shrinkLine = ({ x1, y1, x2, y2 }: Line, { x, y }: Point, by: number): Line => ({
  x1: x + (x1 - x) / by,
  y1: y + (y1 - y) / by,
  x2: x + (x2 - x) / by,
  y2: y + (y2 - y) / by,
})

/** What stands on a map that has grown so many times: marks that no line may cross, and `all` that no label may cover. */
type Grown = { by: number; marks: readonly Disc[]; all: readonly Disc[]; obstacles: Obstacles }

function grownBy(by: number, marks: readonly Disc[], small: readonly Disc[]): Grown {
  const at = (discs: readonly Disc[]) => discs.map((disc) => ({ ...disc, radius: disc.radius / by }))
  const [large, all] = [at(marks), at([...marks, ...small])]
  const obstacles = createObstacles(Math.max(0, ...all.map(({ radius }) => radius)), 0)
  for (const one of all) obstacles.add(one)
  return { by, marks: large, all, obstacles }
}

/**
 * A place for each label beside its mark, in the order given (most important first), so that it covers no mark, no
 * earlier label, and stays within `bounds`. A label for which there is no such place is left out, once it has been tried
 * with less in it.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  marks: readonly Disc[],
  bounds: Box,
  /** Marks that a line may cross: small ones that stand everywhere. */
  small: readonly Disc[] = [],
  /** How many times wider the map may become while its labels keep their distance from their marks. */
  growth = 1,
  /** Boxes that no label and no line goes into. */
  kept: readonly Box[] = [],
): Map<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>()
  const sizes = growth > 1 ? [1, Math.sqrt(growth), growth] : [1]
  const grown = sizes.map((by) => grownBy(by, marks, small))
  const taken: Taken = { grown, small, kept, others: [], bounds }
  const place = (request: LabelRequest, form: Pick<PlacedLabel, 'form'>) => {
    const label = request.height > 0 ? findLabel(request, taken) : null
    if (!label) return
    placed.set(request.id, { ...label, ...form })
    taken.others.push(standing(request, label))
  }
  for (const request of requests) place(request, {})
  for (const request of requests)
    if (request.shorter && !placed.has(request.id))
      place({ ...request, ...request.shorter }, { form: 'shorter' })
  for (const request of [...requests].sort((a, b) => b.radius - a.radius))
    if (request.barest && !placed.has(request.id))
      place({ ...request, ...request.barest, isBare: true }, { form: 'barest' })
  for (const request of requests) placeFuller(request, placed, taken)
  return placed
}

/** Once all have their places: the same label with more in it, where there is room for that beside the others. */
function placeFuller(request: LabelRequest, placed: Map<string, PlacedLabel>, taken: Taken): void {
  if (!request.fuller) return
  const others = taken.others.filter(({ id }) => id !== request.id)
  const label = findLabel({ ...request, ...request.fuller }, { ...taken, others })
  if (!label) return
  placed.set(request.id, { ...label, form: 'fuller' })
  taken.others = [...others, standing(request, label)]
}

/** A label that is placed: its box, the points on its line, and where the map moves both from. */
type Standing = { id: string; box: Box; line: Point[]; origin: Point }

const standing = (request: LabelRequest, label: PlacedLabel): Standing => ({
  id: request.id,
  box: label,
  line: label.leader ? pointsOn(label.leader) : [],
  origin: request.origin ?? request,
})

type Taken = {
  grown: readonly Grown[]
  small: readonly Disc[]
  /** Boxes that no label goes into, and labels that have their places. */
  kept: readonly Box[]
  others: Standing[]
  bounds: Box
}

/** Does the box or the line meet a label that has its place, on a map of any of the sizes? */
function meetsOthers(
  request: LabelRequest,
  box: Box,
  leader: Line | null,
  { grown, others }: Taken,
): boolean {
  const { x, y } = request.origin ?? request
  return others.some((other) =>
    grown.some(({ by }) => {
      // Seen from this label the other moves with its place.
      const moved = { x: (by - 1) * (other.origin.x - x), y: (by - 1) * (other.origin.y - y) }
      const at = { ...other.box, x: other.box.x + moved.x, y: other.box.y + moved.y }
      if (overlaps(box, at) || (leader && leaderCrosses(leader, request.id, [], [at]))) return true
      return (
        other.line.length > 0 && isCrossed({ ...box, x: box.x - moved.x, y: box.y - moved.y }, other.line)
      )
    }),
  )
}

/** Does it cover a mark, or its line cross one, on the map as large as this? */
function meetsMarks(request: LabelRequest, room: Box, line: Line | null, { by, marks, obstacles }: Grown) {
  if (obstacles.isCovered(shrink(room, request, by))) return true
  return line !== null && leaderCrosses(shrinkLine(line, request, by), request.id, marks, [])
}

/** Of several at one place too none is nearer, and the line to a bare figure crosses no sign, however small. */
function isPlain(request: LabelRequest, label: PlacedLabel, { grown, small }: Taken): boolean {
  const own = between(label, request)
  const isNearest = (grown[0]?.marks ?? []).every(
    (mark) => mark.radius === 0 || mark.id === request.id || between(label, mark) >= own,
  )
  if (!request.isBare) return isNearest || label.leader !== null
  return isNearest && (label.leader === null || !leaderCrosses(label.leader, request.id, small, []))
}

/**
 * Words are taken for those of the sign that they stand nearest to, whatever line leads to another: it must be none of another
 * place. Those of an area, which have no sign to stand at, stand clear of all.
 */
function isByItsOwn(request: LabelRequest, label: Box, marks: readonly Disc[]): boolean {
  const least = request.radius === 0 ? clear : between(label, request)
  return marks.every(
    (mark) => mark.radius === 0 || mark.place === request.place || between(label, mark) >= least,
  )
}

function isFree(request: LabelRequest, label: PlacedLabel, taken: Taken): boolean {
  const { grown, kept, bounds } = taken
  if (!isInside(label, bounds)) return false
  const room = grow(label, margin)
  const isTaken =
    kept.some((box) => overlaps(room, box)) ||
    (label.leader && leaderCrosses(label.leader, request.id, [], kept)) ||
    meetsOthers(request, room, label.leader, taken)
  return !isTaken && !grown.some((size) => meetsMarks(request, room, label.leader, size))
}

/** Nearest to its own mark, where that is plain if there is such a place near by. */
function findLabel(request: LabelRequest, taken: Taken): PlacedLabel | null {
  const marks = taken.grown[0]?.marks ?? []
  let near: PlacedLabel | null = null
  for (const label of candidates(request)) {
    if (near && lengthOf(label) > plainWithin) return near
    if (!isByItsOwn(request, label, marks) || !isFree(request, label, taken)) continue
    if (isPlain(request, label, taken)) return label
    near ??= label
  }
  return near ?? inside(request, taken)
}

/** Where there is no room around it, a bare figure within its own mark, if it has room there and nothing lies on it. */
function inside(request: LabelRequest, taken: Taken): PlacedLabel | null {
  const { grown, kept, bounds } = taken
  const { id, x, y, radius, width, height, isBare } = request
  if (!isBare || Math.hypot(width, height) / 2 > radius) return null
  const label = { x: x - width / 2, y: y - height / 2, width, height }
  const isTaken = kept.some((box) => overlaps(label, box)) || meetsOthers(request, label, null, taken)
  const meets = ({ by, all }: Grown) =>
    all.some((disc) => disc.id !== id && covers(shrink(label, request, by), disc))
  return isTaken || !isInside(label, bounds) || grown.some(meets)
    ? null
    : { ...label, align: 'middle', leader: null }
}
