import { isIn, type LayoutFor, linesOf, sayBehind } from '@/lib/geo/layout-scene'
import type { MapLayout } from '@/lib/geo/map-layout'
import type { PlacedLabel } from '@/lib/geo/place-labels'
import { dotRadius, type Spot } from '@/lib/geo/place-marks'
import type { Scene, SceneMark } from '@/lib/geo/scene'
import { reachOfMark } from '@/lib/geo/sign-size'
import type { StagePoint } from '@/lib/geo/stage'
import { toTenth } from '@/lib/geo/to-tenth'
import type { ClaimKind } from '@/lib/model/claim'

/** Words beside what they are about, or a line: in pixels from `at`, a fraction of the stage. */
export type Note = {
  /** Of what it is about. */
  about: string
  at: StagePoint
  sort: 'incident' | 'prison' | 'province'
  /** The first in bold; an empty one takes no room. */
  lines: readonly string[]
  x: number
  /** Of the first line's upper edge. */
  y: number
  align: 'start' | 'middle' | 'end'
  /** A hairline to the mark, or from the mark to its place. */
  line: string | null
  /** On its place: of a mark that has no room there or stands beside it. */
  dot?: { kind: ClaimKind; isHistoric: boolean; radius: number }
}

/** Pixels that a sign is drawn beside its place. */
export type Offset = { x: number; y: number }

const tetherFrom = 2 // px beyond its own edge that a mark must stand from its place to be tied to it
const footRadius = 1.8 // px of the point in which the line ends

/** How far a sign was moved to make room, on a stage `side` pixels wide; nothing for one that stands at its place. */
export function offsetFrom(at: StagePoint, side: number, spot: Spot | undefined): Offset {
  return spot?.moved ? { x: toTenth(spot.x - at.x * side), y: toTenth(spot.y - at.y * side) } : { x: 0, y: 0 }
}

function alignedX({ x, width, align }: PlacedLabel): number {
  return align === 'start' ? x : align === 'end' ? x + width : x + width / 2
}

function toLabelNote(
  about: string,
  sort: Note['sort'],
  at: StagePoint,
  side: number,
  label: PlacedLabel,
  lines: readonly string[],
): Note {
  const [x, y] = [at.x * side, at.y * side]
  const { leader, align } = label
  const line =
    leader &&
    `M${toTenth(leader.x1 - x)} ${toTenth(leader.y1 - y)}L${toTenth(leader.x2 - x)} ${toTenth(leader.y2 - y)}`
  return { about, sort, at, lines, x: toTenth(alignedX(label) - x), y: toTenth(label.y - y), align, line }
}

/** The line from a mark that had to make room to the place where it belongs. */
function toTether(mark: SceneMark, offset: Offset, scale: number): Note | null {
  const edge = reachOfMark(mark) * scale
  const distance = Math.hypot(offset.x, offset.y)
  if (distance <= edge + tetherFrom) return null
  const from = 1 - edge / distance
  const line = `M0 0L${toTenth(offset.x * from)} ${toTenth(offset.y * from)}`
  return { ...noteOn(mark), line, dot: dotOf(mark, footRadius) }
}

const noteOn = ({ id, at }: SceneMark) =>
  ({ about: id, sort: 'incident', at, lines: [], x: 0, y: 0, align: 'start', line: null }) satisfies Note

const dotOf = ({ kind, isHistoric }: SceneMark, radius: number) => ({ kind, isHistoric, radius })

/** Everything that is written on the map, and every hairline. */
export function toNotes(scene: Scene, layout: MapLayout, { side, size }: LayoutFor): Note[] {
  const tethers = scene.marks.filter(isIn(size)).flatMap((mark) => {
    const spot = layout.incidents.get(mark.id)
    if (spot?.behind !== undefined) return []
    if (spot?.isDot) return { ...noteOn(mark), dot: dotOf(mark, dotRadius) }
    return toTether(mark, offsetFrom(mark.at, side, spot), size.scale) ?? []
  })
  const incidents = [...scene.marks, ...scene.tints].flatMap((said) => {
    const label = layout.labels.get(said.id)
    const more = sayBehind(scene, layout.behind.get(said.id))
    const lines = linesOf(said, size, more, label?.form)
    return label ? toLabelNote(said.id, 'incident', said.at, side, label, lines) : []
  })
  const prisons = scene.prisons.flatMap(({ id, at, name }) => {
    const label = layout.labels.get(id)
    return label ? toLabelNote(id, 'prison', at, side, label, ['', name]) : []
  })
  const names = scene.provinces.flatMap(({ id, at, name }) => {
    const box = layout.names.get(id)
    const label = box && ({ ...box, align: 'middle', leader: null } as const)
    return label ? toLabelNote(id, 'province', at, side, label, [name]) : []
  })
  return [...tethers, ...names, ...prisons, ...incidents]
}
