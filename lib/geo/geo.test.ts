import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bboxOfArea, bboxOfPoints, isInBbox } from '@/lib/geo/bbox'
import { toCircle } from '@/lib/geo/circle'
import { distanceKm } from '@/lib/geo/distance'
import { distanceToAreaKm, findArea } from '@/lib/geo/nearest'
import { centroidOf, isInArea, rewind, ringsOf, signedArea } from '@/lib/geo/polygon'
import type { AreaGeometry } from '@/lib/model/place'

const square: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
    [
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 1],
      [1, 1],
    ],
  ],
}

const lonLat = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
)

describe('distance', () => {
  test('a degree of latitude is about 111 km', () => {
    expect(distanceKm([10, 0], [10, 1])).toBeCloseTo(111.19, 1)
  })
  test('is the same in both directions and never negative', () => {
    fc.assert(
      fc.property(lonLat, lonLat, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6)
        expect(distanceKm(a, b)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
  test('the other side of the world is half its girth away, not NaN', () => {
    expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(20_015, 0)
  })
})

describe('areas', () => {
  test('a hole is not inside', () => {
    expect(isInArea([3, 3], square)).toBe(true)
    expect(isInArea([1.5, 1.5], square)).toBe(false)
    expect(isInArea([5, 1], square)).toBe(false)
  })
  test('rewinding turns outer rings anticlockwise and holes clockwise, whatever they were', () => {
    const backwards: AreaGeometry = {
      type: 'Polygon',
      coordinates: square.coordinates.map((ring) => [...ring].reverse() as number[][]),
    }
    for (const area of [square, backwards]) {
      const [outer, hole] = ringsOf(rewind(area))
      expect(signedArea(outer ?? [])).toBeGreaterThan(0)
      expect(signedArea(hole ?? [])).toBeLessThan(0)
    }
  })
  test('the centroid of a square is its middle', () => {
    expect(centroidOf(square)).toEqual([2, 2])
  })
  test('distance to an area is 0 inside and counts from the nearest edge outside', () => {
    expect(distanceToAreaKm([3, 3], square)).toBe(0)
    expect(distanceToAreaKm([5, 2], square)).toBeCloseTo(distanceKm([5, 2], [4, 2]), 3)
  })
  test('a port that a coarse coast leaves in the water belongs to the land within 5 km, not beyond', () => {
    const land = [{ id: 'land', geometry: square }]
    expect(findArea([4.03, 2], land)?.id).toBe('land')
    expect(findArea([4.1, 2], land)).toBeUndefined()
  })
})

describe('boxes', () => {
  test('no points have no box', () => {
    expect(bboxOfPoints([])).toBeNull()
  })
  test('every point lies in the box of its set', () => {
    fc.assert(
      fc.property(fc.array(lonLat, { minLength: 1 }), (points) => {
        const box = bboxOfPoints(points)
        expect(box !== null && points.every((point) => isInBbox(point, box))).toBe(true)
      }),
    )
  })
  test('a box may cross the antimeridian', () => {
    expect(isInBbox([179, 0], [170, -10, -170, 10])).toBe(true)
    expect(isInBbox([0, 0], [170, -10, -170, 10])).toBe(false)
  })
})

describe('circle', () => {
  test('is closed, wound anticlockwise, and as far from its middle as asked', () => {
    const area = toCircle([-79.9, -2.2], 10)
    const [ring] = ringsOf(area)
    expect(ring?.[0]).toEqual(ring?.at(-1))
    expect(signedArea(ring ?? [])).toBeGreaterThan(0)
    for (const [lon = 0, lat = 0] of ring ?? [])
      expect(distanceKm([-79.9, -2.2], [lon, lat])).toBeCloseTo(10, 0)
    expect(bboxOfArea(area)?.[0]).toBeLessThan(-79.9)
  })
})
