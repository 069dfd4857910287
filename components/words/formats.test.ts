import { expect, test } from 'vitest'
import { toFormats } from './formats'

test('a day is written as readers of the language write it, and a store without reports has none', () => {
  expect(toFormats('en').day('2023-07-26')).toBe('26 July 2023')
  expect(toFormats('es').day('2023-07')).toBe('julio de 2023')
  expect(toFormats('en').day('')).toBe('—')
})

test('days that something took, or was within, are said no closer than they are known', () => {
  const { span } = toFormats('en', '2024')
  expect(span({ start: '2024-03-04', end: '2024-03-04', precision: 'day' })).toBe('4 Mar')
  expect(span({ start: '2024-03-04', end: '2024-03-06', precision: 'day' })).toBe('4–6 Mar')
  expect(span({ start: '2024-03-01', end: '2024-03-31', precision: 'month' })).toBe('March 2024')
  expect(span({ start: '2021-01-01', end: '2021-12-31', precision: 'year' })).toBe('2021')
  expect(span({ start: '2024-03-31', end: '2024-04-02', precision: 'day' })).toBe('31 Mar – 2 Apr')
  expect(span({ start: '2020-01-01', end: '2023-12-31', precision: 'year' })).toBe('2020–2023')
})

test('a day says its year unless that goes without saying', () => {
  const { shortDay, span } = toFormats('en', '2023')
  expect([shortDay('2023-07-26'), shortDay('2021-09-28')]).toEqual(['26 Jul', '28 Sept 2021'])
  expect(span({ start: '2021-09-28', end: '2021-09-30', precision: 'day' })).toBe('28–30 Sept 2021')
  expect(span({ start: '2022-12-30', end: '2023-01-02', precision: 'day' })).toBe('30 Dec 2022 – 2 Jan')
  expect(toFormats('es').shortDay('2021-11-13')).toBe('13 nov 2021')
})
