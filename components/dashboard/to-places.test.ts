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

test('what is told of abroad goes by its name in the page’s language, and is no choice of the filters', () => {
  const bavaria = { ...department, id: 'DE-BY', name: 'Bavaria', country: 'DE', names: { es: 'Baviera' } }
  const abroad = feature({ ...bavaria, abroad: true } as typeof bavaria)
  const { choices, nameOf } = toPlaces([], 'es', [abroad, feature(department)])
  expect(nameOf(bavaria)).toBe('Baviera (estado)')
  expect(choices.provinces.map(({ id }) => id)).toEqual(['BO-L'])
})

test('provinces go by what the country of the map calls them, and by a word true of each where its countries differ', () => {
  const of = (...countries: string[]) =>
    toPlaces(
      countries.map((country) => feature({ ...department, id: `${country}-1`, country })),
      'en',
    ).level
  expect(of('CO', 'CO')).toBe('department')
  expect(of('CO', 'PE')).toBe('department')
  expect(of('EC')).toBe('province')
  expect(of('CO', 'VE')).toBe('region')
  expect(toPlaces([], 'en').level).toBe('region')
  // Drawn or not, the divisions that reports tell of in other countries are no part of it.
  expect(
    toPlaces([feature({ ...department, country: 'EC' })], 'en', [
      feature({ ...department, id: 'VE-Z', country: 'VE' }),
    ]).level,
  ).toBe('province')
})

test('in a list of departments a state or region beside them says what it is', () => {
  const drawn = { ...department, id: 'CO-NSA', name: 'Norte de Santander', country: 'CO' }
  const state = { ...department, id: 'VE-V', name: 'Zulia', country: 'VE' }
  const region = { ...department, id: 'region:co-catatumbo', name: 'Catatumbo', country: 'CO' }
  const places = toPlaces([feature(drawn)], 'es', [feature(state), feature(region)])
  expect([drawn, state, region].map(places.listedNameOf)).toEqual([
    'Norte de Santander',
    'Zulia (estado)',
    'Catatumbo (región)',
  ])
})

test('a country is named where the map is of several, or of another', () => {
  const of = (...countries: string[]) =>
    toPlaces(
      countries.map((country) => feature({ ...department, id: `${country}-1`, country })),
      'en',
    )
  const bolivia = { ...country, id: 'BO', name: 'Bolivia' }
  expect(of('BO', 'BO').countryOf(bolivia)).toBeNull()
  expect(of('BO', 'PE').countryOf(bolivia)).toBe('Bolivia')
  expect(of('PE').countryOf(bolivia)).toBe('Bolivia')
  expect(of('BO', 'PE').countryOf({ ...department })).toBeNull()
  expect(of().countryOf(bolivia)).toBeNull()
})
