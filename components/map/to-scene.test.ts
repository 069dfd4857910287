import { expect, test } from 'vitest'
import { incident, province, zone } from '@/components/dashboard/testing/features'
import { toPlaces } from '@/components/dashboard/to-places'
import { catalogues } from '@/components/words/catalogues'
import type { Place } from '@/lib/model/place'
import type { PlaceFeature } from '@/lib/model/responses'
import { toBaseMap } from './base-map'
import { toScene } from './to-scene'

const square = (side: number): PlaceFeature['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [-30, 10],
      [-30 + side, 10],
      [-30 + side, 10 + side],
      [-30, 10],
    ],
  ],
})
const feature = (place: Place, side: number): PlaceFeature => ({
  type: 'Feature',
  id: place.id,
  geometry: square(side),
  properties: place,
})
const region = { ...province('region:xt-hills'), province: 'XT-A' }
const places = [feature(region, 1), feature(province('XT-A'), 3)]
const base = toBaseMap({ view: { zoom: 7, lat: 10, lon: -30 }, countries: ['XT'] }, places, [])
const tolls = Array.from({ length: 12 }, (_, at) => ({
  ...incident(`toll-${at}`, 'killed', region, 40 + at),
  geometry: square(1),
}))
const sceneOf = (shownPlaces: Set<string> | null) =>
  toScene({ base, incidents: tolls, zones: [], shownPlaces }, catalogues.en, toPlaces(places, 'en'))

test('a region lies over the provinces, which are seen through it until it is filtered by', () => {
  const told = (shown: Set<string> | null) =>
    sceneOf(shown).provinces.map(({ id, isOver = false }) => [id, isOver])
  expect(told(null)).toEqual([
    ['XT-A', false],
    [region.id, true],
  ])
  expect(told(new Set([region.id]))).toEqual([
    ['XT-A', false],
    [region.id, false],
  ])
})

test('a dozen tints of one area let through what lies under them', () => {
  const through = sceneOf(null).tints.reduce((rest, { opacity }) => rest * (1 - opacity), 1)
  expect(through).toBeGreaterThan(0.68)
})

test('the towns of a decree whose circles overlap are one area with one edge', () => {
  const square = (west: number) => [
    [
      [west, 10],
      [west + 1, 10],
      [west + 1, 11],
      [west, 11],
      [west, 10],
    ],
  ]
  const towns = (...west: number[]) => ({
    ...zone('decree', null, null),
    geometry: { type: 'MultiPolygon' as const, coordinates: west.map(square) },
    properties: {
      ...zone('decree', null, null).properties,
      areas: west.map((at) => ({ ...province(`town ${at}`), approximate: true })),
    },
  })
  const areasOf = (one: ReturnType<typeof towns>) =>
    toScene({ base, incidents: [], zones: [one], shownPlaces: null }, catalogues.en, toPlaces(places, 'en'))
      .areas
  const joined = areasOf(towns(-30, -29.5))
  expect(joined).toMatchObject([
    { zone: 'decree', isApproximate: true, shape: { edge: expect.stringMatching(/^M/) } },
  ])
  expect(areasOf(towns(-30, -28))[0]?.shape).not.toHaveProperty('edge')
})
