import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { country, north, port } from '@/lib/incidents/testing/made-up'
import { toPlaceFeature } from '@/lib/server/to-features'

const { geometry: _, ...bare } = north
const gazetteer = buildGazetteer([country, bare, port, { ...port, id: 'norte', name: 'Norte' }])
const feature = toPlaceFeature(gazetteer)

test('a place without an outline is a point, but for a province or a country: that would be made up', () => {
  expect(feature(port).geometry).toEqual({ type: 'Point', coordinates: [port.lon, port.lat] })
  expect([feature(bare).geometry, feature(country).geometry]).toEqual([null, null])
  expect(feature(north).geometry).toBe(north.geometry)
})

test('a province whose name a town bears too says so', () => {
  expect(feature(bare).properties.namesake).toBe(true)
  expect(feature(port).properties).not.toHaveProperty('namesake')
})
