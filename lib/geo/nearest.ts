import { distanceKm } from '@/lib/geo/distance'
import { type LonLat, toLonLat } from '@/lib/geo/lon-lat'
import { isInArea, ringsOf } from '@/lib/geo/polygon'
import type { AreaGeometry } from '@/lib/model/place'

/** The nearest point of a segment, in a plane scaled to the latitude of `point`: fine below a few hundred kilometres. */
function nearestOnSegment(point: LonLat, from: LonLat, to: LonLat): LonLat {
  const scale = Math.cos((point[1] * Math.PI) / 180)
  const [dx, dy] = [(to[0] - from[0]) * scale, to[1] - from[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point[0] - from[0]) * scale * dx + (point[1] - from[1]) * dy) / length
  const t = Math.max(0, Math.min(1, along))
  return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]
}

/** Kilometres to the area; 0 inside it. */
export function distanceToAreaKm(point: LonLat, area: AreaGeometry): number {
  if (isInArea(point, area)) return 0
  let best = Infinity
  for (const ring of ringsOf(area)) {
    const points = ring.map(toLonLat)
    for (const [index, to] of points.entries()) {
      const from = points[index - 1]
      if (from) best = Math.min(best, distanceKm(point, nearestOnSegment(point, from, to)))
    }
  }
  return best
}

/**
 * The area that holds the point, or the nearest one within `reachKm`: a port on a coarse coastline falls into the
 * water by a kilometre or so.
 */
export function findArea<T extends { geometry?: AreaGeometry | undefined }>(
  point: LonLat,
  areas: readonly T[],
  reachKm = 5,
): T | undefined {
  const measured = areas.flatMap((area) =>
    area.geometry ? [{ area, km: distanceToAreaKm(point, area.geometry) }] : [],
  )
  const [nearest] = measured.sort((a, b) => a.km - b.km)
  return nearest && nearest.km <= reachKm ? nearest.area : undefined
}
