import { placeWithGravest } from '@/lib/geo/map-layout'
import { largest, type MarkFigure, toMarkSize, widestScale } from '@/lib/geo/mark-size'
import type { Disc, Spot } from '@/lib/geo/place-marks'
import { reachOfMark } from '@/lib/geo/sign-size'
import type { StagePoint } from '@/lib/geo/stage'

/** A figure that is drawn as a circle, where on the stage, and whether at a building. */
export type DrawnFigure = MarkFigure & { id: string; at: StagePoint; firm: boolean }

const side = 450 // px: of a map on a small screen
const shrink = 0.87 // from one scale that is tried to the next
const leastLargest = 15 // px radius of the largest figure: smaller, circles tell little
const told = 6 // px radius from which one sees how large a circle is, and so where it seems to lie
const astray = 48 // px from its own place: there a circle is taken for another's
const mostLaidOut = 300 // marks: where there are more, clusters stand for them

/** A circle that is seen where nothing of it happened, or has shrunk to a dot. */
function isAstray({ x, y, radius, place }: Disc, spot: Spot | undefined, others: readonly Disc[]): boolean {
  if (radius < told || !spot || spot.behind !== undefined) return false
  if (spot.isDot || spot.crosses) return true
  const isAlone = !others.some((other) => other.place === place && other.radius > radius)
  return Math.hypot(spot.x - x, spot.y - y) > (isAlone ? radius : astray)
}

/** Does each circle stand at its place, or close by? */
function isFit(figures: readonly DrawnFigure[], scale: number): boolean {
  const discs = figures.map((figure): Disc => {
    const [x, y] = [figure.at.x * side, figure.at.y * side]
    const radius = reachOfMark(toMarkSize(figure, scale))
    return { id: figure.id, x, y, radius, firm: figure.firm, place: `${x} ${y}` }
  })
  const spots = placeWithGravest(discs, [])
  return discs.every((disc) => !isAstray(disc, spots.get(disc.id), discs))
}

/**
 * How large a crisis's circles are: pixels of radius for each square root of a person. As large as they are drawn anywhere, but
 * no larger than that its largest figure has room, and that circles whose places lie close together can stand there.
 */
export function fitScale(figures: readonly DrawnFigure[]): number {
  const most = Math.max(1, ...figures.map(({ least, most }) => Math.max(least ?? 0, most ?? 0)))
  let scale = Math.min(widestScale, largest / Math.sqrt(most))
  if (figures.length <= mostLaidOut)
    while (scale * shrink * Math.sqrt(most) >= leastLargest && !isFit(figures, scale)) scale *= shrink
  return Number(scale.toPrecision(3))
}
