import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { type Bbox, isInBbox } from '@/lib/geo/bbox'
import type { LonLat } from '@/lib/geo/lon-lat'
import { isInArea, ringsOf } from '@/lib/geo/polygon'
import { hasPosition } from '@/lib/incidents/drawn-as'
import type { AreaGeometry } from '@/lib/model/place'

/** Does the segment share a point with the box? Liang-Barsky: what is left of it after clipping by each side. */
function segmentMeets([x1, y1]: LonLat, [x2, y2]: LonLat, [west, south, east, north]: Bbox): boolean {
  let [enter, leave] = [0, 1]
  const sides = [
    [x1 - x2, x1 - west],
    [x2 - x1, east - x1],
    [y1 - y2, y1 - south],
    [y2 - y1, north - y1],
  ] as const
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return false
    if (slope < 0) enter = Math.max(enter, room / slope)
    if (slope > 0) leave = Math.min(leave, room / slope)
  }
  return enter <= leave
}

function ringMeets(ring: readonly (readonly number[])[], box: Bbox): boolean {
  return ring.some((to, index) => {
    const from = ring[index - 1]
    return from !== undefined && segmentMeets([from[0] ?? 0, from[1] ?? 0], [to[0] ?? 0, to[1] ?? 0], box)
  })
}

/** Do area and box share a point? A box across the antimeridian (west > east) is two boxes. */
export function areaMeetsBbox(area: AreaGeometry, box: Bbox): boolean {
  const [west, south, east, north] = box
  if (west > east)
    return areaMeetsBbox(area, [west, south, 180, north]) || areaMeetsBbox(area, [-180, south, east, north])
  return ringsOf(area).some((ring) => ringMeets(ring, box)) || isInArea([west, south], area)
}

/** What has no position on the map of a crisis, as a country on its own, meets no box. */
export function placeMeetsBbox(id: string, box: Bbox, gazetteer: Gazetteer): boolean {
  const place = gazetteer.find(id)
  if (!place || !hasPosition(place.kind, place.geometry !== undefined)) return false
  return place.geometry ? areaMeetsBbox(place.geometry, box) : isInBbox([place.lon, place.lat], box)
}
