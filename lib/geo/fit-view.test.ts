import { expect, test } from 'vitest'
import { fitView } from './fit-view'
import type { LonLat } from './lon-lat'
import { onStage, toStage } from './stage'

const view = { zoom: 7, lat: 0, lon: 10 }

test('a view that holds all that is told of stays as the crisis gives it', () => {
  expect(fitView(view, [])).toBe(view)
  expect(
    fitView(view, [
      [10, 0],
      [12, 2],
      [8.2, -2.9],
    ]),
  ).toBe(view)
})

test('else the first view goes out to all of it, and leaves room around', () => {
  const far: LonLat[] = [
    [-9.6, 30.4],
    [-5, 34],
    [22.6, 32.8],
  ]
  const stage = toStage(fitView(view, far))
  for (const point of far) {
    const { x, y } = onStage(stage, point)
    expect(x).toBeGreaterThan(0.07)
    expect(x).toBeLessThan(0.93)
    expect(y).toBeGreaterThan(0.07)
    expect(y).toBeLessThan(0.93)
  }
})

test('it never comes closer than the crisis asks for', () => {
  expect(fitView(view, [[60, 20]])).toMatchObject({
    zoom: 7,
    lat: expect.closeTo(20, 6),
    lon: expect.closeTo(60, 6),
  })
})
