import { expect, test } from 'vitest'
import { layoutMap } from './map-layout'
import type { Disc } from './place-marks'

const disc = (id: string, x: number, y: number, radius: number): Disc => ({ id, x, y, radius })

test('on a phone the gravest of a crowded place is drawn and has its figure, though it is the smallest', () => {
  const radii = [5, 29, 22, 20, ...Array.from({ length: 30 }, () => 6)]
  const layout = layoutMap({
    prisons: [],
    incidents: radii.map((radius, i) => ({ ...disc(`m${i}`, 160, 150, radius), prison: null })),
    labels: () => radii.map((_, i) => ({ id: `m${i}`, width: 18, height: 15 })),
    names: [],
    bounds: { x: 0, y: 0, width: 330, height: 330 },
  })
  expect(layout.incidents.get('m0')?.behind).toBeUndefined()
  expect(layout.incidents.get('m1')?.moved).toBe(false)
  expect([layout.labels.has('m0'), layout.labels.has('m1')]).toEqual([true, true])
})

test('of crowded places side by side each has its gravest drawn, though that takes the room of another’s', () => {
  const places = [
    { x: 150, y: 150, radii: [8, 13, 8, 15, 9] },
    { x: 193, y: 157, radii: [9, 11, 6, 16, 17, 18, 18] },
    { x: 130, y: 133, radii: [12, 5, 16, 13, 15, 18, 6, 7, 6] },
  ]
  const { incidents } = layoutMap({
    prisons: [],
    incidents: places.flatMap(({ x, y, radii }, place) =>
      radii.map((radius, i) => ({ ...disc(`${place}-${i}`, x, y, radius), prison: null })),
    ),
    labels: () => [],
    names: [],
    bounds: { x: 0, y: 0, width: 400, height: 400 },
  })
  expect(places.map((_, place) => incidents.get(`${place}-0`)?.behind)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
