import { expect, test } from 'vitest'
import { namedColumns } from './named-columns'

const columns = (pattern: string) => [...pattern].map((one) => (one === '.' ? { isGap: true as const } : {}))
const named = (pattern: string, every: number) =>
  [...namedColumns(columns(pattern), every)].sort((a, b) => a - b)

test('every so many columns are named', () => {
  expect(named('ddddd', 1)).toEqual([0, 1, 2, 3, 4])
  expect(named('dddddddd', 3)).toEqual([0, 3, 6])
  expect(named('', 1)).toEqual([])
})

test('the first after a gap is, and none so near that their days would run together', () => {
  expect(named('dddddddd.d', 3)).toEqual([0, 3, 6, 9])
  expect(named('dddddd.dd', 3)).toEqual([0, 3, 7])
  expect(named('d.d', 1)).toEqual([0, 2])
  expect(named('d.d', 3)).toEqual([0])
})
