import { copyRing, isInArea, polygonsOf } from '@/lib/geo/polygon'
import { clipRing, simplify } from '@/lib/geo/simplify'
import { boxOfPoints, onStage, reach, type Stage, type StageBox, type StagePoint } from '@/lib/geo/stage'
import type { AreaGeometry } from '@/lib/model/place'
import { toLonLat } from './lon-lat'

/** Whole units that the stage's side is divided into in paths: about a twentieth of a pixel at its usual size. */
export const units = 10_000

/** An area as a path in units of the stage, its box in fractions of it, and of how many polygons it was made. */
export type Outline = { d: string; box: StageBox; parts: number }

const near = 5 / units // of the stage: a third of a pixel, that a line may stray where the crisis is
const far = 60 / units // the same where nobody looks but in passing
const nearby = 0.5 // of the stage, around it, that counts as near

const tolerance = ({ x, y }: StagePoint) => {
  const isNear = Math.max(Math.abs(x - 0.5), Math.abs(y - 0.5)) < 0.5 + nearby
  return isNear ? near : far
}

/** Moves and lines in whole units, each from the one before: half the bytes of absolute ones. */
function toSteps(line: readonly StagePoint[]): string[] {
  let [lastX, lastY] = [0, 0]
  return line.flatMap((point) => {
    const [x, y] = [Math.round(point.x * units), Math.round(point.y * units)]
    const step = `${x - lastX} ${y - lastY}`
    if (step === '0 0') return []
    ;[lastX, lastY] = [x, y]
    return step
  })
}

const toPath = ([start, ...steps]: readonly string[], end: string) =>
  `M${start}l${steps.join(' ')}${end}`.replaceAll(' -', '-')

function toRingPath(ring: readonly StagePoint[]): string {
  const steps = toSteps(ring)
  return steps.length < 3 ? '' : toPath(steps, 'z')
}

function toLinePath(line: readonly StagePoint[]): string {
  const steps = toSteps(line)
  return steps.length < 2 ? '' : toPath(steps, '')
}

function toStageRing(stage: Stage, ring: readonly (readonly number[])[]): StagePoint[] {
  const points = ring.map((position) => onStage(stage, toLonLat(position)))
  const cut = clipRing(points.slice(0, -1), -reach, 1 + reach)
  const [first] = cut
  return first ? simplify([...cut, first], tolerance).slice(0, -1) : []
}

/** An area as it is drawn: projected, cut to what can be seen, and no finer than can be told. */
export function toOutline(stage: Stage, area: AreaGeometry): Outline {
  const polygons = polygonsOf(area).map((rings) => rings.map((ring) => toStageRing(stage, ring)))
  return {
    d: polygons.flat().map(toRingPath).join(''),
    box: boxOfPoints(polygons.flat(2)) ?? [0, 0, 0, 0],
    parts: polygons.length,
  }
}

type Position = readonly number[]

/** The stretches of a closed ring whose points pass a test, the first of them whole though the ring begins within it. */
function stretchesOf(ring: readonly Position[], isKept: (point: Position) => boolean): Position[][] {
  const points = ring.slice(0, -1)
  const start = points.findIndex((point) => !isKept(point))
  const stretches: Position[][] = [[]]
  for (const point of [...points.slice(start), ...points.slice(0, start)])
    if (isKept(point)) stretches.at(-1)?.push(point)
    else stretches.push([])
  return stretches.filter(({ length }) => length > 1)
}

/**
 * What of the edges of polygons that overlap lies in no other of them: the edge of all together, open where two of them meet; null
 * where none overlap.
 */
export function toSharedEdge(stage: Stage, area: AreaGeometry): string | null {
  const polygons = polygonsOf(area)
  const isInOther = (own: number) => (point: Position) =>
    polygons.some(
      (rings, index) =>
        index !== own && isInArea(toLonLat(point), { type: 'Polygon', coordinates: rings.map(copyRing) }),
    )
  const overlap = polygons.some(([outer = []], index) => outer.some(isInOther(index)))
  if (!overlap) return null
  const toLine = (points: readonly Position[]) =>
    simplify(
      points.map((point) => onStage(stage, toLonLat(point))),
      tolerance,
    )
  return polygons
    .flatMap(([outer = []], index) => {
      const isWithin = isInOther(index)
      if (!outer.some(isWithin)) return toRingPath(toStageRing(stage, outer))
      return stretchesOf(outer, (point) => !isWithin(point)).map((points) => toLinePath(toLine(points)))
    })
    .join('')
}
