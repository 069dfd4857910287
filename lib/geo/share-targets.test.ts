import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareTargets, type Target } from './share-targets'

const at = (id: string, x: number, y: number, half = 12): Target => ({ id, x, y, half })

test('what stands apart has its own target', () => {
  expect(shareTargets([at('a', 0, 0), at('b', 24, 0), at('c', 0, 30)]).size).toBe(0)
})

test('a sign too near to a graver one shares its target; of two it is the nearer', () => {
  const led = shareTargets([at('a', 0, 0), at('b', 30, 0), at('near b', 20, 0), at('near a', 6, 6)])
  expect([...led]).toEqual([
    ['near b', 'b'],
    ['near a', 'a'],
  ])
})

test('a sign that only touches one that shares keeps a target of its own', () => {
  expect([...shareTargets([at('a', 0, 0), at('b', 20, 0), at('c', 40, 0)])]).toEqual([['b', 'a']])
})

test('no two targets lie over each other, and whoever shares leads nobody', () => {
  const place = fc.integer({ min: 0, max: 200 })
  const target = fc.record({ x: place, y: place, half: fc.integer({ min: 12, max: 46 }) })
  fc.assert(
    fc.property(fc.array(target), (given) => {
      const targets = given.map((one, index) => ({ ...one, id: String(index) }))
      const led = shareTargets(targets)
      const own = targets.filter(({ id }) => !led.has(id))
      for (const leader of led.values()) expect(led.has(leader)).toBe(false)
      for (const [index, a] of own.entries())
        for (const b of own.slice(index + 1))
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(a.half + b.half)
    }),
  )
})
