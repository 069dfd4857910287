import { bboxOfArea } from '@/lib/geo/bbox'
import type { LonLat } from '@/lib/geo/lon-lat'
import { distanceToAreaKm } from '@/lib/geo/nearest'
import { centroidOf, isInArea, polygonsOf, signedArea } from '@/lib/geo/polygon'
import type { AreaGeometry } from '@/lib/model/place'

const steps = 24

/** The largest polygon turned inside out, so that distance to it is distance to the edge. */
const largestOf = (area: AreaGeometry): AreaGeometry => {
  const size = (rings: readonly (readonly (readonly number[])[])[]) => Math.abs(signedArea(rings[0] ?? []))
  const [largest] = [...polygonsOf(area)].sort((a, b) => size(b) - size(a))
  return { type: 'Polygon', coordinates: (largest ?? []).map((ring) => ring.map((p) => [...p])) }
}

function edgeDistanceKm(point: LonLat, { coordinates }: AreaGeometry & { type: 'Polygon' }): number {
  const flat = coordinates.map((ring) => [...ring, ...[...ring].reverse().slice(1)])
  return distanceToAreaKm(point, { type: 'Polygon', coordinates: flat })
}

/** A point to stand for the area: its centroid, or for a crescent the grid point farthest from the edge. */
export function innerPointOf(area: AreaGeometry): LonLat {
  const centroid = centroidOf(area)
  if (isInArea(centroid, area)) return centroid
  const largest = largestOf(area)
  const [west, south, east, north] = bboxOfArea(largest) ?? [0, 0, 0, 0]
  let best = { point: centroid, km: -1 }
  for (let i = 1; i < steps; i++)
    for (let j = 1; j < steps; j++) {
      const point: LonLat = [west + ((east - west) * i) / steps, south + ((north - south) * j) / steps]
      if (!isInArea(point, largest) || largest.type !== 'Polygon') continue
      const km = edgeDistanceKm(point, largest)
      if (km > best.km) best = { point, km }
    }
  return best.point
}
