import type { LonLat } from '@/lib/geo/lon-lat'
import type { AreaGeometry } from '@/lib/model/place'

/** Closed: the last position repeats the first. */
export type Ring = readonly (readonly number[])[]

/** Each polygon as its rings: the outer one, then its holes. */
export const polygonsOf = (area: AreaGeometry): Ring[][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates

export const copyRing = (ring: Ring): number[][] => ring.map((position) => [...position])

/** All rings, outer ones and holes alike. */
export const ringsOf = (area: AreaGeometry): Ring[] => polygonsOf(area).flat()

const at = (ring: Ring, index: number): LonLat => {
  const position = ring[index]
  return [position?.[0] ?? 0, position?.[1] ?? 0]
}

/** Area in square degrees, positive where the ring runs anticlockwise (an outer ring in RFC 7946). */
export function signedArea(ring: Ring): number {
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [at(ring, i), at(ring, i + 1)]
    twice += x1 * y2 - x2 * y1
  }
  return twice / 2
}

/** Ray casting. A point on the edge may count as either. */
function isInRing([lon, lat]: LonLat, ring: Ring): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [at(ring, i), at(ring, j)]
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

/** Inside an outer ring and in none of its holes. */
export const isInArea = (point: LonLat, area: AreaGeometry): boolean =>
  polygonsOf(area).some(
    ([outer, ...holes]) =>
      outer !== undefined && isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole)),
  )

/** The centroid of the largest polygon by area: a good label point for a compact shape, outside for a crescent. */
export function centroidOf(area: AreaGeometry): LonLat {
  const outers = polygonsOf(area).map(([outer]) => outer ?? [])
  const ring = outers.reduce((best, next) =>
    Math.abs(signedArea(next)) > Math.abs(signedArea(best)) ? next : best,
  )
  const total = signedArea(ring) * 6
  let [x, y] = [0, 0]
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [at(ring, i), at(ring, i + 1)]
    const cross = x1 * y2 - x2 * y1
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  }
  return total === 0 ? at(ring, 0) : [x / total, y / total]
}

/** Outer rings anticlockwise, holes clockwise (RFC 7946). */
export function rewind(area: AreaGeometry): AreaGeometry {
  const turned = polygonsOf(area).map((rings) =>
    rings.map((ring, index) => {
      const copy = ring.map((position) => [...position])
      return signedArea(ring) > 0 === (index === 0) ? copy : copy.reverse()
    }),
  )
  const [only] = turned
  return turned.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: turned }
}
