import { expect, test } from 'vitest'
import type { PlaceFeature } from '@/lib/model/responses'
import { country, prison, province } from './testing/features'
import { toPlaces } from './to-places'

const feature = (place: ReturnType<typeof prison>): PlaceFeature => ({
  type: 'Feature',
  id: place.id,
  geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
  properties: place,
})
const department = { ...province('BO-L'), name: 'La Paz', country: 'BO', province: 'BO-L' }
const city = { ...department, id: 'city', kind: 'city' as const, precision: 'city' as const }

test('a province that the map does not draw is told from the town of its name by a word', () => {
  const places = toPlaces([], 'en', [feature(department)])
  expect(places.fullNameOf(department)).toBe('La Paz (department)')
  expect(places.fullNameOf(city)).toBe('La Paz')
  expect(places.fullNameOf({ ...city, id: 'sacaba', name: 'Coroico' })).toBe('Coroico, La Paz')
  expect(toPlaces([], 'es').nameOf(department)).toBe('La Paz (departamento)')
  expect(toPlaces([feature(department)], 'en').nameOf(department)).toBe('La Paz')
})

test('a province that the map draws is told from a town of its name by the same word', () => {
  const { properties, ...rest } = feature({ ...department, country: 'EC' })
  const places = toPlaces([{ ...rest, properties: { ...properties, namesake: true } }], 'en')
  expect(places.fullNameOf(department)).toBe('La Paz (province)')
  expect(places.bareNameOf(department)).toBe('La Paz')
  expect(places.fullNameOf(city)).toBe('La Paz')
  expect(places.fullNameOf({ ...city, id: 'sacaba', name: 'Coroico' })).toBe('Coroico, La Paz')
})

test('in Spanish a prison goes by the name that Spanish articles give it', () => {
  const quay = feature({ ...prison('quay'), name: 'Old Quay prison', aliases: ['cárcel del Muelle'] })
  expect(toPlaces([], 'es', [quay]).nameOf(quay.properties)).toBe('cárcel del Muelle')
  expect(toPlaces([], 'en', [quay]).nameOf(quay.properties)).toBe('Old Quay prison')
})

test('what is told of can be chosen by its name, though the map has no ground of it', () => {
  const { choices, prisons } = toPlaces([], 'en', [feature(prison('Old Quay')), feature(country)])
  expect(choices.prisons.map(({ id }) => id)).toEqual(['Old Quay'])
  expect([prisons, choices.provinces]).toEqual([[], []])
})
