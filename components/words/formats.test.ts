import { expect, test } from 'vitest'
import { toFormats } from './formats'

test('a day is written as readers of the language write it, and a store without reports has none', () => {
  expect(toFormats('en').day('2023-07-26')).toBe('26 July 2023')
  expect(toFormats('es').day('2023-07')).toBe('julio de 2023')
  expect(toFormats('en').day('')).toBe('—')
})

test('days that something took, or was within, are said no closer than they are known', () => {
  const { span } = toFormats('en')
  expect(span({ start: '2024-03-04', end: '2024-03-04', precision: 'day' })).toBe('4 Mar')
  expect(span({ start: '2024-03-04', end: '2024-03-06', precision: 'day' })).toBe('4 Mar – 6 Mar')
  expect(span({ start: '2024-03-01', end: '2024-03-31', precision: 'month' })).toBe('March 2024')
  expect(span({ start: '2021-01-01', end: '2021-12-31', precision: 'year' })).toBe('2021')
})
