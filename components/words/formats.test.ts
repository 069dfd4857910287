import { expect, test } from 'vitest'
import { toFormats } from './formats'

test('a day is written as readers of the language write it, and a store without reports has none', () => {
  expect(toFormats('en').day('2023-07-26')).toBe('26 July 2023')
  expect(toFormats('es').day('2023-07')).toBe('julio de 2023')
  expect(toFormats('en').day('')).toBe('—')
})
