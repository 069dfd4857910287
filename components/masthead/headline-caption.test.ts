import { expect, test } from 'vitest'
import { country, incident } from '@/components/dashboard/testing/features'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { captionOf, daysBeyond, spanCounted } from './headline-caption'

const { properties: held } = incident('held', 'hostages_held', country, 137)
const day = '2024-03-05'

test('people of whom nobody says that they came free are held as last reported, once the day known is past', () => {
  const on = (at: string) => ({ ...held, when: { start: at, end: at, precision: 'day' as const } })
  expect(captionOf(en, on('2024-03-05'), day)).toBe('held hostage')
  expect(captionOf(en, on('2024-03-04'), day)).toBe('held hostage, as last reported 5 Mar 2024')
  expect(captionOf(es, on('2024-03-04'), day)).toMatch(/^rehenes.*según lo último publicado/)
  expect(captionOf(en, held, '2024-03-30')).toBe('held hostage, as last reported 5 Mar 2024')
})

test('people whom the ledger has free are nowhere said to be held, whatever day the text leaves open', () => {
  expect(captionOf(en, held, day)).toBe('held hostage')
  expect(captionOf(en, { ...held, over: true }, day)).toBe('were held hostage')
  expect(captionOf(es, { ...held, over: true }, day)).toBe('fueron rehenes')
})

test('those who got out of a prison are said to have escaped', () => {
  const { properties: out } = incident('out', 'escaped', country, 3597)
  expect([en, es].map((words) => captionOf(words, out, day))).toEqual(['people escaped', 'fugados'])
})

test('a toll of several days says them where a filter chose some of them alone, and nowhere else', () => {
  const toll = { ...held, when: { start: '2024-03-01', end: '2024-03-05', precision: 'day' as const } }
  const said = (query: string) => daysBeyond(en, toll, new URLSearchParams(query))
  expect(said('')).toBeNull()
  expect(said('from=2024-03-01&to=2024-03-05')).toBeNull()
  expect(said('from=2024-03-01&to=2024-03-01')).toBe('1–5 Mar 2024')
  expect(said('from=2024-03-02')).toBe('1–5 Mar 2024')
  expect(daysBeyond(en, held, new URLSearchParams('from=2024-03-02'))).toBeNull()
})

test('what is counted over months says which, and a night’s toll does not', () => {
  const over = (start: string, end: string, precision: 'day' | 'month' = 'month') => ({
    ...held,
    when: { start, end, precision },
  })
  expect(spanCounted(en, over('2024-01-01', '2024-03-31'))).toBe('January 2024 – March 2024')
  expect(spanCounted(es, over('2024-01-01', '2024-03-31'))).toBe('enero de 2024 – marzo de 2024')
  expect(spanCounted(en, over('2024-03-01', '2024-03-05', 'day'))).toBeNull()
  expect(spanCounted(en, held)).toBeNull()
})
