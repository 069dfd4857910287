import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covers, createObstacles } from '@/lib/geo/obstacles'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const disc = fc.record({ x: number(-300, 300), y: number(-300, 300), radius: number(0.5, 20) })

test('a spot is free exactly where no disc comes nearer than the gap, wherever the discs lie', () => {
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 60 }), disc, number(0, 4), (discs, spot, gap) => {
      const obstacles = createObstacles(20, gap)
      for (const one of discs) obstacles.add(one)
      const isFree = discs.every(
        (one) => (spot.x - one.x) ** 2 + (spot.y - one.y) ** 2 >= (spot.radius + one.radius + gap) ** 2,
      )
      expect(obstacles.isFree(spot.x, spot.y, spot.radius)).toBe(isFree)
    }),
    { numRuns: 500 },
  )
})

test('a box is covered exactly where a disc reaches into it', () => {
  const box = fc.record({
    x: number(-300, 300),
    y: number(-300, 300),
    width: number(1, 150),
    height: number(1, 40),
  })
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 60 }), box, (discs, place) => {
      const obstacles = createObstacles(20, 0)
      for (const one of discs) obstacles.add(one)
      expect(obstacles.isCovered(place)).toBe(discs.some((one) => covers(place, one)))
    }),
    { numRuns: 500 },
  )
})
