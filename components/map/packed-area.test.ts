import { expect, test } from 'vitest'
import { packArea, toLatLngs } from './packed-area'

const ring = [
  [-79.437, -2.497],
  [-79.425, -2.523],
  [-79.2, -2.6],
  [-79.437, -2.497],
]

test('an outline comes back as it went, latitude first, to a thousandth of a degree', () => {
  expect(toLatLngs(packArea({ type: 'Polygon', coordinates: [ring] }))).toEqual([
    [ring.map(([lon, lat]) => [lat, lon])],
  ])
})

test('islands and holes keep their places', () => {
  const area = packArea({ type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] })
  expect(area.map((rings) => rings.length)).toEqual([2, 1])
})
