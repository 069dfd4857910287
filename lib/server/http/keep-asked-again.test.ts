import { expect, test } from 'vitest'
import { keepAskedAgain } from '@/lib/server/http/keep-asked-again'

test('a flood of keys that nobody asks for twice drives out nothing that is in demand', () => {
  const kept = keepAskedAgain<string>(1000)
  kept.keep('hot', 'hot', 100)
  kept.find('hot')
  for (let rank = 0; rank < 500; rank++) kept.keep(`once-${rank}`, '', 100)
  expect(kept.find('hot')).toBe('hot')
  expect(kept.size()).toBe(3)
})

test('together items never weigh more than they may, and the one asked for longest ago goes first', () => {
  const kept = keepAskedAgain<number>(1000)
  for (let rank = 0; rank < 20; rank++) {
    kept.keep(`key-${rank}`, rank, 100)
    kept.find(`key-${rank}`)
  }
  expect(kept.size()).toBe(7)
  expect(kept.peek('key-12')).toBeUndefined()
  expect(kept.peek('key-13')).toBe(13)
})

test('what alone weighs more than there is room for drives nothing out, and is not kept', () => {
  const kept = keepAskedAgain<string>(1000)
  kept.keep('light', 'light', 100)
  kept.keep('heavy', 'heavy', 5000)
  expect(kept.peek('light')).toBe('light')
  expect(kept.peek('heavy')).toBeUndefined()
  kept.keep('light', 'grown', 5000)
  expect(kept.size()).toBe(0)
})

test('what is over is forgotten in both parts, and its room is free again', () => {
  const kept = keepAskedAgain<number>(1000)
  kept.keep('a', 1, 200)
  kept.find('a')
  kept.keep('b', 2, 200)
  kept.forgetWhere((item) => item < 3)
  expect(kept.size()).toBe(0)
  kept.keep('c', 3, 250)
  expect(kept.peek('c')).toBe(3)
})
