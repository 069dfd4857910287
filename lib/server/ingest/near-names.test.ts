import { expect, test } from 'vitest'
import { nearNames } from '@/lib/server/ingest/near-names'

const known = ['03-guards-walk-free', '04-guards-held', 'flood', 'norte']

test.each([
  ['03-guards-walks-free', '03-guards-walk-free'],
  ['guards-held', '04-guards-held'],
  ['FLOOD', 'flood'],
])('who writes %s most likely means %s', (written, meant) => {
  expect(nearNames(written, known)[0]).toBe(meant)
})

test('where nothing is like it, nothing is named', () => {
  expect(nearNames('xyz', known)).toEqual([])
})
