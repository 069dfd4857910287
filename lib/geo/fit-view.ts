import type { LonLat } from '@/lib/geo/lon-lat'
import { zoomOf } from '@/lib/geo/mercator'
import {
  boxOfPoints,
  homeFrame,
  type LonLatView,
  lonLatFrom,
  middleOf,
  onStage,
  squareAround,
  toStage,
} from '@/lib/geo/stage'

const edge = 0.02 // of the stage: nearer to its edge a sign is cut

/**
 * The first view of a crisis: its own where all of these points lie in it; else the one that they all have room in, however far
 * it has to go out.
 */
export function fitView(view: LonLatView, points: readonly LonLat[]): LonLatView {
  const stage = toStage(view)
  const box = boxOfPoints(points.map((point) => onStage(stage, point)))
  if (!box || box.every((at) => at >= edge && at <= 1 - edge)) return view
  const square = squareAround([box], { closest: 1 })
  if (!square) return view
  const [lon, lat] = lonLatFrom(stage, middleOf(square))
  return { zoom: zoomOf(homeFrame / (stage.size * square.size)), lat, lon }
}
