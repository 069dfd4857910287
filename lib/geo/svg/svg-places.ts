import type { Offset } from '@/lib/geo/notes'
import type { Scene } from '@/lib/geo/scene'
import type { StagePoint } from '@/lib/geo/stage'
import { toTenth } from '@/lib/geo/to-tenth'
import { element } from '@/lib/text/xml'
import type { Palette } from './svg-colours'

/** Pixels of the ring around a town of which no more is known: wider than a building, so that it is seen to be no exact place. */
export const townRadius = 15

/** Moves a sign from the origin to its place, in pixels of a stage `side` wide, and beside it by the offset. */
export const toOffsetTransform = (at: StagePoint, side: number, offset: Offset | undefined, scale: number) =>
  `translate(${toTenth(at.x * side + (offset?.x ?? 0))} ${toTenth(at.y * side + (offset?.y ?? 0))}) scale(${scale})`

const apart = (2 * townRadius) / 450 // of the stage: nearer to each other, on a small map, rings would lie over one another

/** The towns in which something happened, nobody knows where in them, and around which there is room for a ring; each once. */
export function townsOf({ marks }: Pick<Scene, 'marks'>): Map<string, StagePoint> {
  const places = new Map(marks.map(({ at }) => [`${at.x} ${at.y}`, at]))
  const isAlone = (one: StagePoint) =>
    [...places.values()].every((at) => at === one || Math.hypot(at.x - one.x, at.y - one.y) >= apart)
  const known = new Set(
    marks.filter(({ precision }) => precision !== 'site').map(({ at }) => `${at.x} ${at.y}`),
  )
  return new Map([...places].filter(([key, at]) => known.has(key) && isAlone(at)))
}

/** A dotted ring for each town in which nobody knows where something happened. */
export const toTownMarkup = (scene: Scene, side: number, { muted }: Palette): string[] =>
  [...townsOf(scene).values()].map(({ x, y }) =>
    element('circle', {
      cx: toTenth(x * side),
      cy: toTenth(y * side),
      r: townRadius,
      fill: 'none',
      stroke: muted,
      'stroke-dasharray': '1 3',
      'stroke-linecap': 'round',
    }),
  )
