import { expect, test } from 'vitest'
import { isCovered } from './is-covered'

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const notice = box(100, 0, 200, 40)

test('a sign beside what lies over the map keeps its target', () => {
  expect(isCovered(box(100, 60, 12, 12), notice)).toBe(false)
  expect(isCovered(box(310, 10, 24, 24), notice)).toBe(false)
})

test('a small sign whose target is touched has none', () => {
  expect(isCovered(box(120, 40, 12, 12), notice)).toBe(true)
  expect(isCovered(box(110, 5, 12, 12), notice)).toBe(true)
})

test('of a large sign that is only touched enough is left', () => {
  expect(isCovered(box(100, 30, 60, 60), notice)).toBe(false)
  expect(isCovered(box(100, 0, 60, 60), notice)).toBe(true)
})
