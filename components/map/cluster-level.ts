import { deepest } from '@/lib/geo/cluster-places'
import { zoomOf } from '@/lib/geo/mercator'
import { layoutSide, sideFloors } from '@/lib/geo/size-class'
import { type Stage, type StageSquare, toWorldFrom } from '@/lib/geo/stage'
import { namedPlace } from './look'

/** The zoom that a map is clustered for whose whole stage measures `side` pixels. */
export const levelOf = (stage: Stage, side: number): number =>
  Math.max(0, Math.min(deepest, Math.round(zoomOf(side / stage.size))))

/** For each class of sizes the zoom that its map is clustered for, before anybody moves it. */
export function firstLevels(stage: Stage, target: StageSquare, view: string | null): number[] {
  const named = namedPlace(stage, view)
  return sideFloors.map((floor) =>
    levelOf(stage, named ? layoutSide(named.side * target.size) / target.size : floor / target.size),
  )
}

/** A zoom at which what comes apart at a level is seen apart: maps are laid out for up to a third less than they measure. */
export const zoomToSplit = (level: number) => level

const around = 0.3 // of the target's side, beyond each of its edges: frames are seldom square

/** The part of the stage that a page's first map may show. */
export function firstWindow(stage: Stage, target: StageSquare, view: string | null): StageSquare {
  const named = namedPlace(stage, view)
  if (!named) {
    const { x, y, size } = target
    return { x: x - size * around, y: y - size * around, size: size * (1 + 2 * around) }
  }
  const size = widestFrame / named.side
  return { x: named.centre.x - size / 2, y: named.centre.y - size / 2, size }
}

const widestFrame = 2000 // px

/** Does a point of the world's unit square lie in a square of the stage? */
export function isWithin(stage: Stage, square: StageSquare) {
  const from = toWorldFrom(stage, square)
  const size = square.size * stage.size
  return ({ x, y }: { x: number; y: number }) =>
    x >= from.x && x <= from.x + size && y >= from.y && y <= from.y + size
}
