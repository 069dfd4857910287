import { polygonsOf } from '@/lib/geo/polygon'
import type { ZoneFeature } from '@/lib/model/responses'
import { element, textElement } from '@/lib/text/xml'

type Position = readonly number[]

/** CAP puts latitude first. */
const toPair = ([lon = 0, lat = 0]: Position) => `${lat},${lon}`

function toShapes({ geometry }: ZoneFeature): string[] {
  if (geometry?.type === 'MultiPoint')
    return geometry.coordinates.map((point) => textElement('circle', `${toPair(point)} 0`))
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []
  // CAP knows no holes.
  return polygonsOf(geometry).flatMap(([outer]) =>
    outer ? textElement('polygon', outer.map(toPair).join(' ')) : [],
  )
}

const geocode = (name: string, value: string) =>
  element('geocode', {}, textElement('valueName', name) + textElement('value', value))

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
      textElement('areaDesc', named || description),
      ...toShapes(zone),
      ...codes,
      ...prisons.map((prison) => geocode('place', prison)),
    ].join(''),
  )
}
