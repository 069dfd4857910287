import { expect, test } from 'vitest'
import { onStage, toStage, wholeStage } from '@/lib/geo/stage'
import type { PlaceFeature } from '@/lib/model/responses'
import type { BaseMap } from './base-map'
import { isPinned } from './drawn-as'
import { provincesUndrawn, toTarget } from './target'

const stage = toStage({ zoom: 7, lat: 0, lon: 0 })
const feature = (
  id: string,
  kind: PlaceFeature['properties']['kind'],
  more: Partial<PlaceFeature['properties']> = {},
) =>
  ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [0.4, 0.4] },
    properties: {
      id,
      name: id,
      aliases: [],
      kind,
      province: 'XA-N',
      country: 'XA',
      lon: 0.4,
      lat: 0.4,
      precision: 'site',
      ...more,
    },
  }) as PlaceFeature
const province = feature('XA-N', 'province')
const base = {
  stage,
  places: [province],
  outlines: { 'XA-N': { d: '', box: [0.5, 0.4, 0.7, 0.6] } },
  neighbours: [],
} as unknown as BaseMap

test('a canton without a prison is looked at within its province, not within the whole country', () => {
  const canton = feature('XA-0101', 'canton', { precision: 'canton' })
  const { x, y, size } = toTarget(base, new Set(), [canton])
  expect(size).toBeLessThan(0.5)
  expect(x).toBeLessThan(0.5)
  expect(x + size).toBeGreaterThan(0.7)
  expect(y).toBeLessThan(0.4)
})

test('a filter that leaves nothing of the map, and no place of its own, shows the whole area', () => {
  expect(toTarget(base, new Set())).toEqual(wholeStage)
  expect(toTarget(base, new Set(), [feature('XA', 'country', { province: null })])).toEqual(wholeStage)
})

test('a country that lies outside the first view is looked at where things are told of in it', () => {
  const abroad = { ...base, told: { XH: [-0.8, -2.4, -0.7, -2.3] } } as unknown as BaseMap
  const countryOf = (id: string) => feature(id, 'country', { province: null, country: id })
  const { x, y, size } = toTarget(abroad, new Set(), [countryOf('XH')])
  expect([x < -0.8, x + size > -0.7, y < -2.4, y + size > -2.3, size < 1]).toEqual(Array(5).fill(true))
  expect(toTarget(abroad, new Set(), [countryOf('XA')])).toEqual(wholeStage)
  const both = toTarget(abroad, new Set(), [countryOf('XH'), countryOf('XA')])
  expect([both.y < -2.4, both.y + both.size > 1]).toEqual([true, true])
})

test('a province without an outline is looked at where things are told of in it, and so is a prison in it', () => {
  const known = { ...base, told: { 'XH-O': [0.2, 0.3, 0.4, 0.35] } } as unknown as BaseMap
  const within = { province: 'XH-O', country: 'XH', lon: 0.1, lat: 0.1 }
  for (const chosen of [feature('XH-O', 'province', within), feature('quay', 'prison', within)]) {
    const { x, y, size } = toTarget(known, new Set(), [chosen])
    expect([x < 0.2, x + size > 0.4, y < 0.3, y + size > 0.35]).toEqual(Array(4).fill(true))
  }
  expect(toTarget(known, new Set(), [feature('XH-P', 'province')]).size).toBeGreaterThan(0.2)
})

test('a prison known to its country or province only is no pin', () => {
  expect(isPinned(feature('fell', 'prison'))).toBe(true)
  expect(isPinned(feature('fell', 'prison', { precision: 'province' }))).toBe(false)
  expect(isPinned(feature('fell', 'prison', { precision: 'country' }))).toBe(false)
})

test('a region without an outline is looked at within the province around its middle, not at a spot in it', () => {
  const spot = onStage(stage, [0.4, 0.4])
  const around = [spot.x - 0.2, spot.y - 0.1, spot.x + 0.2, spot.y + 0.3]
  const known = {
    ...base,
    outlines: {
      'XA-N': { d: '', box: around },
      XA: { d: '', box: [spot.x - 0.9, spot.y - 0.01, spot.x + 0.01, spot.y + 0.9] },
    },
  }
  const region = feature('region:xa-hills', 'province', { province: 'region:xa-hills' })
  const { x, y, size } = toTarget(known as unknown as BaseMap, new Set(), [region])
  expect([x < spot.x - 0.2, x + size > spot.x + 0.2, y + size > spot.y + 0.3, size < 1]).toEqual(
    Array(4).fill(true),
  )
})

test('of what is filtered by only a province or region can lack an outline', () => {
  const region = feature('region:xa-hills', 'province', { province: 'region:xa-hills' })
  const chosen = [region, province, feature('XA', 'country'), feature('town', 'city')]
  expect(provincesUndrawn(base, chosen)).toEqual([region])
})
