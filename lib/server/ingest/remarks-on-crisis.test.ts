import { expect, test } from 'vitest'
import { bigPrison, decree, gazetteer, north } from '@/lib/incidents/testing/made-up'
import { loadWorldOutlines } from '@/lib/server/gazetteer/load-backdrop'
import { remarksOnCrisis } from '@/lib/server/ingest/remarks-on-crisis'

test('what a decree or a place names and no place bears is told, with where it stands', () => {
  const decrees = [decree(), decree({ id: 'd-8', scopes: ['areas'], areas: [north.id, 'XA-Z'] })]
  const places = [bigPrison, { ...bigPrison, id: 'quay-1', province: 'XA-Q' }]
  expect(remarksOnCrisis({ decrees, places }, gazetteer)).toEqual([
    'decrees.json: [1].areas[1]: no place has the id "XA-Z", so the map cannot show it; add it to places.json',
    'places.json: [1].province: no place has the id "XA-Q", so the map cannot show it; add it to places.json',
  ])
})

test('nothing is said of a crisis that names what there is', () => {
  expect(
    remarksOnCrisis({ decrees: [decree({ areas: [north.id] })], places: [bigPrison] }, gazetteer),
  ).toEqual([])
})

test('a decree of areas that names none is told', () => {
  const decrees = [decree({ scopes: ['areas'], areas: [] })]
  expect(remarksOnCrisis({ decrees, places: [] }, gazetteer)).toEqual([
    'decrees.json: [0]: its scopes say "areas" and its areas name none, so the map cannot show them',
  ])
})

test('a point far from its country is told, with numbers that stand in each other’s place', async () => {
  const outlines = new Map((await loadWorldOutlines()).map(({ id, geometry }) => [id, geometry]))
  const at = (lon: number, lat: number, country = 'CO') => ({
    ...bigPrison,
    province: null,
    country,
    lon,
    lat,
  })
  const places = [at(-72.5, 7.95), at(7.95, -72.5), at(-81.7, 12.58), at(-3.7, 40.4), at(0, 0, 'XA')]
  expect(remarksOnCrisis({ decrees: [], places }, gazetteer, outlines)).toEqual([
    expect.stringMatching(
      /^places\.json: \[1\]: lon 7\.95, lat -72\.5 lies \d+ km from CO; lon and lat stand in each other's place$/,
    ),
    expect.stringMatching(/^places\.json: \[3\]: .* km from CO; look at its lon, lat and country$/),
  ])
})

test('a first view whose numbers stand in each other’s place is told', async () => {
  const outlines = new Map((await loadWorldOutlines()).map(({ id, geometry }) => [id, geometry]))
  const said = (lat: number, lon: number) => {
    const crisis = {
      id: 'haiti',
      title: { en: 'Haiti', es: 'Haití' },
      summary: { en: 'Haiti', es: 'Haití' },
      countries: ['HT', 'DO'],
      view: { zoom: 8, lat, lon },
      dates: { from: '2024-02-29', to: '2024-04-26' },
    }
    return remarksOnCrisis({ crisis, decrees: [], places: [] }, gazetteer, outlines)
  }
  expect(said(18.9, -72.6)).toEqual([])
  expect(said(19.9, -60)).toEqual([])
  expect(said(-72.6, 18.9)).toEqual([
    "crisis.json: view: lon 18.9, lat -72.6 lies in none of HT, DO; lon and lat stand in each other's place",
  ])
})
