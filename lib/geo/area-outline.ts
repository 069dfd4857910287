import { polygonsOf } from '@/lib/geo/polygon'
import { clipRing, simplify } from '@/lib/geo/simplify'
import { boxOfPoints, onStage, reachOf, type Stage, type StageBox, type StagePoint } from '@/lib/geo/stage'
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
function toRingPath(ring: readonly StagePoint[]): string {
  let [lastX, lastY] = [0, 0]
  const steps = ring.flatMap((point) => {
    const [x, y] = [Math.round(point.x * units), Math.round(point.y * units)]
    const step = `${x - lastX} ${y - lastY}`
    if (step === '0 0') return []
    ;[lastX, lastY] = [x, y]
    return step
  })
  const [start, ...lines] = steps
  return lines.length < 2 ? '' : `M${start}l${lines.join(' ')}z`.replaceAll(' -', '-')
}

function toStageRing(stage: Stage, ring: readonly (readonly number[])[]): StagePoint[] {
  const points = ring.map((position) => onStage(stage, toLonLat(position)))
  const reach = reachOf(stage)
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
