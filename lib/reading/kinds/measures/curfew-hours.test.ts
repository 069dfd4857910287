import { expect, test } from 'vitest'
import { tokensIn } from '@/lib/text/tokens'
import { curfewHours } from './curfew-hours'

const hours = (text: string) => curfewHours(tokensIn(text, { start: 0, end: text.length }))

test.each([
  ['A curfew from 10 p.m. to 5 a.m. was declared.', '22:00-05:00'],
  ['A curfew runs from 10pm until 5am.', '22:00-05:00'],
  ['A curfew from 9:30 p.m. to 5:00 a.m. holds.', '21:30-05:00'],
  ['A curfew between 22:00 and 05:00 holds.', '22:00-05:00'],
  ['A curfew (22:00-05:00) holds.', '22:00-05:00'],
  ['Toque de queda de 22h00 a 05h00.', '22:00-05:00'],
  ['Toque de queda desde las 23:00 hasta las 05:00.', '23:00-05:00'],
  ['Toque de queda de 10 de la noche a 5 de la mañana.', '22:00-05:00'],
  ['Toque de queda entre las 21:00 y las 5:00.', '21:00-05:00'],
  ['A curfew from 12 a.m. to 12 p.m.', '00:00-12:00'],
])('%s tells %s', (text, expected) => {
  expect(hours(text)).toBe(expected)
})

test.each([
  'A night curfew was declared.',
  'A curfew holds for 12 to 15 days.',
  'A curfew begins at 22:00.',
  'A curfew of 22:00 to 05:00 in Harrow, of 23:00 to 05:00 in Brask.',
  'A curfew from 31 to 45:90.',
])('%s tells none, or not which', (text) => {
  expect(hours(text)).toBeNull()
})
