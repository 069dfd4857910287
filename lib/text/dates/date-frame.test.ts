import { expect, test } from 'vitest'
import { datedLines } from '@/lib/reading/testing/island'

test.each([
  [
    'At Roble 119 inmates died in September 2021 and 20 died in January.',
    'en',
    ['killed 119: 2021-09-01..2021-09-30', 'killed 20: 2023-01-01..2023-01-31'],
  ],
  [
    'At Roble 119 inmates died in September 2021 and 62 died in November.',
    'en',
    ['killed 119: 2021-09-01..2021-09-30', 'killed 62: 2021-11-01..2021-11-30'],
  ],
  [
    'En Roble murieron 119 presos en septiembre de 2021 y murieron 20 en enero.',
    'es',
    ['killed 119: 2021-09-01..2021-09-30', 'killed 20: 2023-01-01..2023-01-31'],
  ],
] as const)('a month of the year told before it, if it comes after: %s', (text, language, lines) =>
  expect(datedLines(text, language, 'killed')).toEqual(lines),
)
