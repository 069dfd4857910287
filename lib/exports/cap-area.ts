import { polygonsOf } from '@/lib/geo/polygon'
import { element, escapeText } from '@/lib/geo/svg-markup'
import type { ZoneFeature } from '@/lib/model/responses'

type Position = readonly number[]

const text = (name: string, value: string) => element(name, {}, escapeText(value))
/** CAP puts latitude first. */
const toPair = ([lon = 0, lat = 0]: Position) => `${lat},${lon}`

function toShapes({ geometry }: ZoneFeature): string[] {
  if (geometry?.type === 'MultiPoint')
    return geometry.coordinates.map((point) => text('circle', `${toPair(point)} 0`))
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []
  // CAP knows no holes.
  return polygonsOf(geometry).flatMap(([outer]) =>
    outer ? text('polygon', outer.map(toPair).join(' ')) : [],
  )
}

const geocode = (name: string, value: string) =>
  element('geocode', {}, text('valueName', name) + text('value', value))

/** Where an emergency holds: its outlines, or every prison as a point of no extent, and the ids of places. `named`: its areas. */
export function toCapArea(zone: ZoneFeature, description: string, named: string): string {
  const { areas, prisons } = zone.properties
  const codes = areas.map(({ id }) =>
    /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(id) ? geocode('ISO 3166', id) : geocode('place', id),
  )
  return element(
    'area',
    {},
    [
      text('areaDesc', named || description),
      ...toShapes(zone),
      ...codes,
      ...prisons.map((prison) => geocode('place', prison)),
    ].join(''),
  )
}
