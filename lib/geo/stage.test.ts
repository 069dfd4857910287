import { expect, test } from 'vitest'
import { toLonLatOf, toWorld, worldSize, zoomOf } from './mercator'
import { lonLatFrom, onStage, sideIn, squareAround, toStage, wholeStage, withButtons } from './stage'

const view = { zoom: 7, lat: -1.6, lon: -78.9 }

test('the null island is the middle of the world, and the world is a square', () => {
  expect(toWorld([0, 0])).toEqual({ x: 0.5, y: 0.5 })
  expect(toWorld([-180, 85.0511287798]).y).toBeCloseTo(0, 9)
  expect(toWorld([180, -90])).toEqual({ x: 1, y: expect.closeTo(1, 9) })
})

test('a position survives the way to Web Mercator and back', () => {
  for (const lonLat of [
    [-79.9, -2.2],
    [13.4, 52.5],
    [179.9, -60],
  ] as const) {
    const [lon, lat] = toLonLatOf(toWorld(lonLat))
    expect(lon).toBeCloseTo(lonLat[0], 9)
    expect(lat).toBeCloseTo(lonLat[1], 9)
  }
})

test('a zoom and the pixels of the world are two names for one thing', () => {
  expect(worldSize(0)).toBe(256)
  expect(zoomOf(worldSize(7.25))).toBeCloseTo(7.25, 12)
})

test('the middle of the crisis’s view is the middle of its stage', () => {
  const stage = toStage(view)
  const { x, y } = onStage(stage, [view.lon, view.lat])
  expect([x, y]).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)])
  const [lon, lat] = lonLatFrom(stage, { x: 0.5, y: 0.5 })
  expect([lon, lat]).toEqual([expect.closeTo(view.lon, 9), expect.closeTo(view.lat, 9)])
})

test('a wide box and a tall one are both seen whole, with room around them', () => {
  const square = squareAround([
    [0.2, 0.5, 0.8, 0.6],
    [0.4, 0.3, 0.5, 0.7],
  ])
  expect(square?.size).toBeCloseTo(0.6 / 0.84)
  expect(square && square.x + square.size / 2).toBeCloseTo(0.5)
  expect(square && square.y + square.size / 2).toBeCloseTo(0.5)
})

test('one point is not looked at so closely that nothing is around it', () => {
  expect(squareAround([[0.5, 0.5, 0.5, 0.5]])?.size).toBe(1 / 32)
  expect(squareAround([])).toBeNull()
  expect(wholeStage.size).toBe(1)
})

test('a band fills a wide frame, but not so that nothing is seen of the land around it; a high frame is as wide as it', () => {
  const band = squareAround([[0.1, 0.45, 0.94, 0.55]])
  expect(band).toMatchObject({ size: expect.closeTo(1), height: expect.closeTo(1 / 1.6) })
  expect(band && sideIn(band, { width: 2000, height: 800 })).toBeCloseTo(1280)
  expect(band && sideIn(band, { width: 900, height: 800 })).toBeCloseTo(900)
  expect(band && sideIn(band, { width: 360, height: 700 })).toBeCloseTo(360)
  const broad = squareAround([[0.1, 0.2, 0.94, 0.8]])
  expect(broad && 'height' in broad).toBe(true)
  const square = squareAround([[0.1, 0.1, 0.94, 0.9]])
  expect(square && sideIn(square, { width: 2000, height: 800 })).toBeCloseTo(800)
})

test('one place is not looked at more closely for the frame being wide', () => {
  expect(squareAround([[0.5, 0.5, 0.5, 0.5]])).not.toHaveProperty('height')
})

test('buttons over the right edge are given room where something lies under them', () => {
  expect(withButtons(wholeStage, [{ x: 0.9, y: 0.2 }]).isEdged).toBe(true)
  expect(
    withButtons(wholeStage, [
      { x: 0.5, y: 0.2 },
      { x: 1.4, y: 0.2 },
    ]),
  ).toBe(wholeStage)
})
