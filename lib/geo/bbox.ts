import type { LonLat } from '@/lib/geo/lon-lat'
import { toLonLat } from '@/lib/geo/lon-lat'
import { ringsOf } from '@/lib/geo/polygon'
import type { AreaGeometry } from '@/lib/model/place'

/** Degrees. West may exceed east where the box crosses the antimeridian. */
export type Bbox = readonly [west: number, south: number, east: number, north: number]

/** The smallest box around some points, or null for none. Points on both sides of the antimeridian give a box around the world. */
export function bboxOfPoints(points: Iterable<LonLat>): Bbox | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of points) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return west === Infinity ? null : [west, south, east, north]
}

/** The smallest box around an outline, its holes included; null for one without points. */
export const bboxOfArea = (area: AreaGeometry): Bbox | null =>
  bboxOfPoints(ringsOf(area).flat().map(toLonLat))

/** Does a point lie in a box or on its edge? The box may cross the antimeridian. */
export function isInBbox([lon, lat]: LonLat, [west, south, east, north]: Bbox): boolean {
  const inLon = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
  return inLon && lat >= south && lat <= north
}

/** Do two boxes share a point? Neither may cross the antimeridian. */
export const bboxesMeet = (a: Bbox, b: Bbox): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
