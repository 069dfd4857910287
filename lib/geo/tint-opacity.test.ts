import { expect, test } from 'vitest'
import { tintOpacity } from './tint-opacity'

test('one or two tints stand as they are, and thirty of one area still let through what lies under them', () => {
  expect([tintOpacity(1), tintOpacity(2)]).toEqual([0.16, 0.16])
  for (const count of [3, 11, 30]) {
    expect(1 - (1 - tintOpacity(count)) ** count, String(count)).toBeLessThan(0.32)
    expect(tintOpacity(count)).toBeGreaterThan(0)
  }
})
