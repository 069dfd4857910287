import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareTargets, type Target } from './share-targets'

const at = (id: string, x: number, y: number, half = 12): Target => ({ id, at: [{ x, y }], half })

const apart = ({ at: [a] }: Target, { at: [b] }: Target) =>
  a && b ? Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) : 0

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

test('a sign that lies over another at one of the sizes that a map may have shares its target at all of them', () => {
  const moving = (id: string, ...xs: number[]): Target => ({ id, at: xs.map((x) => ({ x, y: 0 })), half: 12 })
  expect([...shareTargets([moving('a', 0, 0), moving('b', 40, 20)])]).toEqual([['b', 'a']])
  expect(shareTargets([moving('a', 0, 0), moving('b', 40, 30)]).size).toBe(0)
})

test('no two targets lie over each other, and whoever shares leads nobody', () => {
  const place = fc.integer({ min: 0, max: 200 })
  const target = fc.record({ x: place, y: place, half: fc.integer({ min: 12, max: 46 }) })
  fc.assert(
    fc.property(fc.array(target), (given) => {
      const targets = given.map(({ x, y, half }, index) => at(String(index), x, y, half))
      const led = shareTargets(targets)
      const own = targets.filter(({ id }) => !led.has(id))
      for (const leader of led.values()) expect(led.has(leader)).toBe(false)
      for (const [index, a] of own.entries())
        for (const b of own.slice(index + 1)) expect(apart(a, b)).toBeGreaterThanOrEqual(a.half + b.half)
    }),
  )
})
