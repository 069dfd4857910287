import { expect, test } from 'vitest'
import type { AreaGeometry } from '@/lib/model/place'
import { toOutline, toSharedEdge } from './area-outline'
import { clipRing, simplify } from './simplify'
import { lonLatFrom, reach, toStage } from './stage'

const stage = toStage({ zoom: 7, lat: 0, lon: 0 })
/** An area given in fractions of the stage. */
const areaOf = (...polygons: [x: number, y: number][][]): AreaGeometry => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((ring) => [ring.map(([x, y]) => [...lonLatFrom(stage, { x, y })])]),
})
const square = (from: number, to: number): [number, number][] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
]

test('an outline is a path of whole steps from point to point', () => {
  const { d, box, parts } = toOutline(stage, areaOf(square(0.25, 0.75)))
  expect(d).toBe('M2500 2500l5000 0 0 5000-5000 0z')
  expect(box.map((edge) => edge.toFixed(6))).toEqual(['0.250000', '0.250000', '0.750000', '0.750000'])
  expect(parts).toBe(1)
})

test('what lies farther out than any map moves is cut away', () => {
  const { box } = toOutline(stage, areaOf(square(-9, 9)))
  expect(box).toEqual([-reach, -reach, 1 + reach, 1 + reach])
  expect(toOutline(stage, areaOf(square(7, 9))).d).toBe('')
})

test('every polygon counts as a part, drawn or not', () => {
  const { d, parts } = toOutline(stage, areaOf(square(0.1, 0.2), square(0.5, 0.500001)))
  expect(parts).toBe(2)
  expect(d.match(/z/g)).toHaveLength(1)
})

test('a line loses only points that stray less than is tolerated', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 1, y: 0.2 },
    { x: 2, y: 0.5 },
    { x: 3, y: 0 },
  ]
  expect(simplify(points, () => 0.1).map(({ x }) => x)).toEqual([0, 2, 3])
  expect(simplify(points, () => 0.001)).toHaveLength(4)
})

test('a ring that leaves the square and comes back is closed along its edge', () => {
  const ring = [
    { x: 0.5, y: 0.5 },
    { x: 2, y: 0.5 },
    { x: 0.5, y: 0.9 },
  ]
  const cut = clipRing(ring, 0, 1)
  expect(cut.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
  expect(cut.filter(({ x }) => x === 1)).toHaveLength(2)
})

test('areas that overlap share one edge, open where they meet; one that lies apart keeps its own', () => {
  const two = areaOf(square(0.2, 0.5), square(0.4, 0.7))
  expect(toSharedEdge(stage, two)).toBe('M2000 5000l0-3000 3000 0M7000 4000l0 3000-3000 0')
  const three = areaOf(square(0.2, 0.5), square(0.4, 0.7), square(0.8, 0.9))
  expect(toSharedEdge(stage, three)).toMatch(/^M2000.*M8000 8000l1000 0 0 1000-1000 0z$/)
})

test('areas that lie apart have no shared edge', () => {
  expect(toSharedEdge(stage, areaOf(square(0.2, 0.3), square(0.4, 0.5)))).toBeNull()
  expect(toSharedEdge(stage, areaOf(square(0.2, 0.3)))).toBeNull()
})
