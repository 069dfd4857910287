import { expect, test } from 'vitest'
import { onStage } from '@/lib/geo/stage'
import type { PlaceFeature, ZoneFeature } from '@/lib/model/responses'
import { toBaseMap, withoutOutlines } from './base-map'

const ring = (lon: number) => [
  [lon, 0],
  [lon + 1, 0],
  [lon + 1, 1],
  [lon, 0],
]
const province = (id: string, polygons: number[][][][]): PlaceFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'MultiPolygon', coordinates: polygons },
  properties: {
    id,
    name: id,
    aliases: [],
    kind: 'province',
    province: id,
    country: 'XT',
    lon: 1,
    lat: 2,
    precision: 'province',
  },
})
const area = (id: string, approximate = false) => ({ id, name: id, approximate })
const zone = (areas: ZoneFeature['properties']['areas'], coordinates: number[][][][]): ZoneFeature => ({
  type: 'Feature',
  id: 'z',
  geometry: { type: 'MultiPolygon', coordinates },
  properties: {
    id: 'z',
    scope: 'areas',
    from: null,
    until: null,
    decree: null,
    record: null,
    areas,
    areasNamedBy: null,
    rights: [],
    prisons: [],
    prisonsLeftOut: [],
    claims: [],
    provenance: [],
    sources: [],
  },
})
const base = toBaseMap(
  { view: { zoom: 7, lat: 0, lon: 1 }, countries: ['XA'] },
  [province('XT-A', [[ring(0)], [ring(2)]]), province('XT-B', [[ring(4)]])],
  [],
)

test('an outline travels once, and so does a point: with what is told of its place', () => {
  expect(base.places[0]?.geometry).toBeNull()
  expect(base.places[0]?.properties).toMatchObject({ lon: 1, lat: 2 })
  expect(base.outlines['XT-A']).toMatchObject({ parts: 2 })
})

test('of a zone only the circle that stands for an area without an outline is kept', () => {
  const full = zone(
    [area('XT-A'), area('XT-9', true), area('XT-B')],
    [[ring(0)], [ring(2)], [ring(9)], [ring(4)]],
  )
  const slim = withoutOutlines(full, base)
  expect(slim.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[ring(9)]] })
  expect(withoutOutlines(slim, base)).toEqual(slim)
})

test('an area of which nothing is drawn has no polygon among them', () => {
  const full = zone(
    [{ ...area('XT-C'), undrawn: true }, area('XT-A'), area('XT-9', true)],
    [[ring(0)], [ring(2)], [ring(9)]],
  )
  expect(withoutOutlines(full, base).geometry).toEqual({ type: 'MultiPolygon', coordinates: [[ring(9)]] })
})

test('the first view goes out to all that is told of in the crisis’s countries, each of which has its box', () => {
  const told = (id: string, country: string, lon: number, lat: number) => ({
    id,
    name: id,
    aliases: [],
    kind: 'city' as const,
    province: null,
    country,
    lon,
    lat,
    precision: 'city' as const,
  })
  const crisis = { view: { zoom: 7, lat: 0, lon: 1 }, countries: ['XA', 'XB'] }
  const places = [told('near', 'XA', 1, 1), told('far', 'XB', 1, 40), told('foreign', 'XC', 1, 70)]
  const wide = toBaseMap(crisis, [], [], places)
  expect(Object.keys(wide.told ?? {})).toEqual(['XA', 'XB'])
  for (const { country, lon, lat } of places) {
    const { y } = onStage(wide.stage, [lon, lat])
    expect([country, y > 0 && y < 1]).toEqual([country, country !== 'XC'])
  }
  expect(
    toBaseMap(
      crisis,
      [],
      [],
      places.filter(({ country }) => country !== 'XB'),
    ),
  ).toEqual(toBaseMap(crisis, [], []))
})

test('what is told from side to side of the first view has to be in sight, and not what lies above and below', () => {
  const crisis = { view: { zoom: 7, lat: 0, lon: 1 }, countries: ['XT'] }
  const city = (lon: number, lat: number) => ({
    id: `${lon}`,
    name: `${lon}`,
    aliases: [],
    kind: 'city' as const,
    province: 'XT-A',
    country: 'XT',
    lon,
    lat,
    precision: 'city' as const,
  })
  const homeOf = (told: ReturnType<typeof city>[], places: PlaceFeature[] = []) =>
    toBaseMap(crisis, places, [], told).home
  expect(homeOf([city(-1.5, 0), city(3.8, 0.4)])).toEqual({
    x: 0,
    y: 0,
    size: 1,
    height: 1 / 1.6,
    isEdged: true,
  })
  // Several beside each other in a small part of it, and what is told high and low.
  expect(homeOf([city(0.5, 0), city(1.5, 0)])).toBeUndefined()
  expect(homeOf([city(-1.5, 2.5), city(2, -2.5)])).toBeUndefined()
  // A province in which something is told reaches farther down.
  const high = province('XT-A', [[ring(0).map(([lon = 0, lat = 0]) => [lon, -3 * lat])]])
  expect(homeOf([city(-1.5, 0), city(2, 0)], [high])).toBeUndefined()
})
