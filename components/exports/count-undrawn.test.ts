import { expect, test } from 'vitest'
import { country, incident, prison, province, zone } from '@/components/dashboard/testing/features'
import type { StageBox } from '@/lib/geo/stage'
import { madeUpMark, madeUpPrison, madeUpScene } from '@/lib/geo/testing/made-up-scene'
import type { ZoneFeature } from '@/lib/model/responses'
import { countUndrawn } from './count-undrawn'

const seen: StageBox = [0, 0, 1, 1]
const bare = { ...madeUpScene, marks: [], prisons: [] }
const killed = incident('a', 'killed', prison('p'), 31)
const emergency = incident('e', 'state_of_emergency', country, null)
const behind = (geometry: ZoneFeature['geometry'], made = zone('z', '2024-03-04', null)): ZoneFeature => ({
  ...made,
  geometry,
  properties: { ...made.properties, claims: emergency.properties.claims },
})
/** A square degree around a place; the stage's middle is at 0, 0. */
const around = (lon: number, lat: number): ZoneFeature['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon - 0.5, lat - 0.5],
      [lon + 0.5, lat - 0.5],
      [lon + 0.5, lat + 0.5],
      [lon - 0.5, lat + 0.5],
      [lon - 0.5, lat - 0.5],
    ],
  ],
})

test('a mark that lies outside the picture is no sign in it', () => {
  const at = (x: number) =>
    countUndrawn([killed], [], { ...bare, marks: [madeUpMark('a', x, 0.5, 31)] }, seen)
  expect([at(0.5), at(1.5), countUndrawn([killed], [], bare, seen)]).toEqual([0, 1, 1])
})

test('a province’s tint is drawn where a part of it is seen', () => {
  const hurt = incident('t', 'injured', province('XT-A'), 3)
  const tint = { ...madeUpMark('t', 2, 2, 3), outline: 'XT-A', opacity: 0.16 }
  const within = (box: StageBox) => ({
    ...bare,
    tints: [tint],
    outlines: { 'XT-A': { d: '', box, parts: 1 } },
  })
  expect(countUndrawn([hurt], [], within([0.9, 0.9, 3, 3]), seen)).toBe(0)
  expect(countUndrawn([hurt], [], within([1.5, 1.5, 3, 3]), seen)).toBe(1)
})

test('an emergency is drawn as its zone: by its areas or by the rings of its prisons', () => {
  expect(countUndrawn([emergency], [], bare, seen)).toBe(1)
  expect(countUndrawn([emergency], [zone('other', '2024-03-04', null)], bare, seen)).toBe(1)
  expect(countUndrawn([emergency], [behind(null)], bare, seen)).toBe(1)
  expect(countUndrawn([emergency], [behind(around(0, 0))], bare, seen)).toBe(0)
  expect(countUndrawn([emergency], [behind(around(60, 0))], bare, seen)).toBe(1)
  const ringed = { ...bare, prisons: [{ ...madeUpPrison('p', 0.7, 0.7), zones: ['z'] }] }
  expect(countUndrawn([emergency], [behind(null)], ringed, seen)).toBe(0)
})

test('a cluster stands for as many incidents as it says, where it is seen', () => {
  const others = ['b', 'c'].map((id) => incident(id, 'killed', prison('q'), 2))
  const nowhere = incident('n', 'killed', country, 5)
  const cluster = (x: number) => ({
    id: 'k',
    at: { x, y: 0.5 },
    lonLat: [0, 0] as [number, number],
    count: 2,
    sign: '2',
    name: '2 incidents',
    splitsAt: 9,
    places: [],
    tiers: null,
  })
  const told = [killed, ...others, nowhere]
  const undrawn = (x: number) =>
    countUndrawn(told, [], { ...bare, marks: [madeUpMark('a', 0.5, 0.5, 31)], clusters: [cluster(x)] }, seen)
  expect([undrawn(0.5), undrawn(1.5)]).toEqual([1, 3])
})
