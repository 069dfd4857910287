import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { country, north, port } from '@/lib/incidents/testing/made-up'
import { toPlaceFeature } from '@/lib/server/views/to-features'

const { geometry: _, ...bare } = north
const gazetteer = buildGazetteer([country, bare, port, { ...port, id: 'norte', name: 'Norte' }])
const feature = toPlaceFeature(gazetteer)

test('a place without an outline is a point, but for a province or a country: that would be made up', () => {
  expect(feature(port).geometry).toEqual({ type: 'Point', coordinates: [port.lon, port.lat] })
  expect([feature(bare).geometry, feature(country).geometry]).toEqual([null, null])
  expect(feature(north).geometry).toBe(north.geometry)
})

test('a province of the world goes by its Spanish name on a Spanish page, also where no map draws it', () => {
  const spanish = ['ES-AN', 'ES-CM', 'ES-SE', 'ES-V'].map(
    (id) => feature({ ...bare, id, country: 'ES', province: id }).properties.names?.es,
  )
  expect(spanish).toEqual(['Andalucía', 'Castilla-La Mancha', 'Sevilla', undefined])
})

test('so does a well-known city, and no namesake of it', () => {
  const called = (id: string) => feature({ ...port, id }).properties.names?.es
  expect(['geonames:2643743', 'geonames:2660646', 'geonames:3530597'].map(called)).toEqual([
    'Londres',
    'Ginebra',
    'Ciudad de México',
  ])
  expect(called('geonames:6058560')).toBeUndefined() // London, Ontario
})

test('an English page has Geneva for Genève, and leaves out the marks of a transcription', () => {
  const called = (name: string, country: string, id: string) =>
    feature({ ...port, id, name, country }).properties.names?.en
  expect(called('Genève', 'CH', 'geonames:2660646')).toBe('Geneva')
  expect(called('Herāt', 'AF', 'geonames:1140026')).toBe('Herat')
  expect(called('Bogotá', 'CO', 'geonames:3688689')).toBeUndefined()
  expect(feature({ ...port, kind: 'prison', name: 'Evīn', country: 'IR' }).properties.names).toBeUndefined()
})

test('a province whose name a town bears too says so', () => {
  expect(feature(bare).properties.namesake).toBe(true)
  expect(feature(port).properties).not.toHaveProperty('namesake')
})
