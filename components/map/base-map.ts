import { polygonsOf } from '@/lib/geo/polygon'
import type { AreaGeometry } from '@/lib/model/place'
import type { IncidentFeature, PlaceFeature, ZoneFeature } from '@/lib/model/responses'
import { type PackedArea, packArea } from './packed-area'

/** The quiet ground of the map, which no filter changes. Outlines by place id. */
export type BaseMap = {
  places: PlaceFeature[]
  outlines: Record<string, PackedArea>
  neighbours: PackedArea[]
}

const isArea = (geometry: { type: string } | null): geometry is AreaGeometry =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'

const pointOf = ({ lon, lat }: { lon: number; lat: number }) => ({
  type: 'Point' as const,
  coordinates: [lon, lat],
})

/** Outlines travel once, packed; the places keep a point. */
export function toBaseMap(places: readonly PlaceFeature[], neighbours: readonly AreaGeometry[]): BaseMap {
  const outlines: Record<string, PackedArea> = {}
  for (const { id, geometry } of places) if (isArea(geometry)) outlines[id] = packArea(geometry)
  return {
    places: places.map((place) => ({ ...place, geometry: pointOf(place.properties) })),
    outlines,
    neighbours: neighbours.map(packArea),
  }
}

/** An incident without the outline of its province, which the base map holds. */
export function withoutOutline(incident: IncidentFeature): IncidentFeature {
  const { place } = incident.properties
  return place && isArea(incident.geometry) ? { ...incident, geometry: pointOf(place) } : incident
}

/**
 * A zone with the outlines alone that the base map lacks: the circles that stand for areas without one. A route gives the
 * outlines of all areas in the order of the areas.
 */
export function withoutOutlines(zone: ZoneFeature, base: BaseMap): ZoneFeature {
  if (!isArea(zone.geometry)) return zone
  const polygons = polygonsOf(zone.geometry)
  const { areas } = zone.properties
  const missing = areas.filter(({ id }) => !base.outlines[id])
  if (polygons.length === missing.length) return zone
  const kept: typeof polygons = []
  let next = 0
  for (const { id } of areas) {
    const known = base.outlines[id]
    const own = polygons.slice(next, next + (known ? known.length : 1))
    next += own.length
    if (!known) kept.push(...own)
  }
  return {
    ...zone,
    geometry: { type: 'MultiPolygon', coordinates: kept.map((rings) => rings.map(copyRing)) },
  }
}

const copyRing = (ring: readonly (readonly number[])[]) => ring.map((position) => [...position])
