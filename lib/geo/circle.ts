import type { LonLat } from '@/lib/geo/lon-lat'
import type { AreaGeometry } from '@/lib/model/place'

const kmPerDegree = 111.19

/**
 * A regular polygon around a point, wound anticlockwise and closed, to stand for an area whose outline is not held.
 * Not for the poles or the antimeridian.
 */
export function toCircle([lon, lat]: LonLat, radiusKm: number, sides = 48): AreaGeometry {
  const dLat = radiusKm / kmPerDegree
  const dLon = dLat / Math.cos((lat * Math.PI) / 180)
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
  const ring = Array.from({ length: sides }, (_, side) => {
    const angle = (2 * Math.PI * side) / sides
    return [round(lon + dLon * Math.cos(angle)), round(lat + dLat * Math.sin(angle))]
  })
  const [first] = ring
  return { type: 'Polygon', coordinates: [first ? [...ring, first] : ring] }
}
