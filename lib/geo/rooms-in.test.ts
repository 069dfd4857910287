import { expect, test } from 'vitest'
import { roomsIn } from './rooms-in'

/** An L: a column 200 px wide and 400 high, and from it a foot to 500 px at the bottom. */
const outline = {
  d: 'M0 0l2000 0 0 3000 3000 0 0 1000-5000 0z',
  box: [0, 0, 0.5, 0.4] as [number, number, number, number],
  parts: 1,
}
const name = { x: 100, y: 100, width: 80, height: 12 }

test('a name has room where most of it lies within the area, nearest to its middle first', () => {
  const rooms = roomsIn(outline, 1000, name)
  expect(rooms.length).toBeGreaterThan(20)
  for (const { x, y } of rooms) {
    expect(x).toBeGreaterThanOrEqual(24)
    expect(x + 24 <= 200 || (y - 6 >= 300 && x + 24 <= 500)).toBe(true)
  }
  const [first, last] = [rooms[0], rooms.at(-1)]
  expect(Math.hypot((first?.x ?? 0) - 100, (first?.y ?? 0) - 100)).toBeLessThan(20)
  expect([(last?.x ?? 0) > 400, (last?.y ?? 0) > 300]).toEqual([true, true])
})

test('one that is wider than the area has none', () => {
  expect(roomsIn(outline, 1000, { ...name, width: 900 })).toEqual([])
})
