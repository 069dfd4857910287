import { expect, test } from 'vitest'
import { en } from './en'
import { es } from './es'
import { sayBound } from './say-bound'
import { exact, said } from './testing/said'

const twoOrMore = { ...exact(2), bound: 'at_least' as const, high: null }

test('a least number is given as one only where a report gives it so', () => {
  const named = [said('a', 1), said('b', 1)]
  expect(sayBound(en, twoOrMore, named)).toBe('a minimum, by what the reports tell: there may be more')
  expect(sayBound(es, twoOrMore, named)).toMatch(/^mínimo según lo que cuentan/)
  expect(sayBound(en, twoOrMore, [said('a', 2, { quantity: twoOrMore })])).toBe(
    'given as a minimum: there may be more',
  )
  expect(sayBound(en, exact(2), named)).toBe('given as an exact number')
})
