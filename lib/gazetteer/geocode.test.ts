import { expect, test } from 'vitest'
import { geocode } from '@/lib/gazetteer/geocode'
import { placeSchema } from '@/lib/model/place'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])
const ids = (q: string) => geocode(q, gazetteer).map(({ place }) => place.id)

test.each([
  ['Turi', 'azuay-1'],
  ['turi JAIL', 'azuay-1'],
  ['Loja', 'ec-loja'],
  ['Loja province', 'EC-L'],
  ['provincia de Loja', 'EC-L'],
  ['canar', 'ec-canar'],
  ['Cuenca, Azuay', 'ec-cuenca'],
  ['Guayas prison', 'guayas-1'],
  ['CPL Guayas No. 4', 'guayas-4'],
  ['Guayaqil', 'ec-guayaquil'],
  ['guayaq', 'ec-guayaquil'],
  ['Estados Unidos', 'US'],
])('the best answer to "%s" is %s', (q, id) => {
  expect(ids(q)[0]).toBe(id)
})

test('other places of the name follow, none twice', () => {
  expect(ids('Loja').slice(0, 3)).toEqual(['ec-loja', 'EC-L', 'EC-1101'])
  expect(new Set(ids('san')).size).toBe(ids('san').length)
})

test.each([
  ['Nueva York', 'US-NY', 'geonames:5128581'],
  ['Springfield, Illinois', 'geonames:4250542', 'geonames:4250542'],
  ['Paris, Texas', 'geonames:4717560', 'geonames:4717560'],
  ['Bombay', 'geonames:1275339', 'geonames:1275339'],
  ['Timbukt', 'ML-6', 'geonames:2449067'],
])('"%s" finds places of the world', (q, best, wanted) => {
  expect(ids(q)[0]).toBe(best)
  expect(ids(q)).toContain(wanted)
})

test('the crisis comes before the world', () => {
  const found = ids('Cuenca')
  expect(found[0]).toBe('ec-cuenca')
  expect(found.indexOf('geonames:3124132')).toBeGreaterThan(found.indexOf('EC-0101'))
})

test('a region behind a comma leaves only what lies in it', () => {
  expect(ids('San Juan, Los Ríos').length).toBeGreaterThan(0)
  for (const { place } of geocode('San Juan, Los Ríos', gazetteer)) expect(place.province).toBe('EC-R')
  expect(ids('Cuenca, Guayas')).toEqual([])
})

test('a namesake in the crisis’s countries comes before those abroad', async () => {
  const colombia = await loadGazetteer(['CO'])
  const best = (q: string) => geocode(q, colombia, ['CO'])[0]?.place
  for (const name of ['Catatumbo', 'San Pablo', 'La Playa']) expect(best(name)?.country, name).toBe('CO')
})

test('every answer is a place with a reason', () => {
  for (const { place, reason } of geocode('Guayas', gazetteer)) {
    expect(placeSchema.parse(place)).toEqual(place)
    expect(reason.length).toBeGreaterThan(5)
  }
})

test.each(['', ' ', ',', '!!', 'zzzzzz', "' OR 1=1", '<script>', 'a'.repeat(200)])(
  'nothing answers to "%s"',
  (q) => {
    expect(ids(q)).toEqual([])
  },
)
