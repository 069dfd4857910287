import { expect, test } from 'vitest'
import { holdsNumber } from '@/lib/server/testing/holds-number'

test.each<[string, number]>([
  ['2,700', 2700],
  ['9.500', 9500],
  ['2 260', 2260],
  ['Thirty-one', 31],
  ['one hundred and nineteen', 119],
  ['seis', 6],
  ['treinta y uno', 31],
  ['doscientas', 200],
  ['casi un centenar', 100],
  ['two dozen', 24],
])('%s holds %d', (text, value) => {
  expect(holdsNumber(text, value)).toBe(true)
})

test.each<[string, number]>([
  ['2,700', 700],
  ['thirteen', 3],
  ['sixty', 6],
  ['131', 31],
  ['dieciséis', 6],
])('%s does not hold %d', (text, value) => {
  expect(holdsNumber(text, value)).toBe(false)
})
