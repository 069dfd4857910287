import { expect, test } from 'vitest'
import type { ActiveFilter } from '@/components/dashboard/search-params'
import { en } from '@/components/words/en'
import { describeFilter } from './describe-filter'

const places = { nameOf: ({ name }: { name: string }) => name }
const told = (filter: ActiveFilter) => describeFilter(en, places, [], filter)

test('the ends of a stretch and the moment are told as days', () => {
  expect(told({ key: 'from', value: '2023-07-24' })).toMatch(/24 July 2023$/)
  expect(told({ key: 'asOf', value: '2023-07-26' })).toMatch(/26 July 2023$/)
})

test('a kind goes by its label, and other figures by what they count', () => {
  expect(told({ key: 'kind', value: 'killed' })).toBe('Killed')
  expect(told({ key: 'kind', value: 'people_missing' })).toBe('People missing')
  expect(told({ key: 'kind', value: 'boats_lost' })).toBe('boats_lost')
})

test('words and unknown reports that look like a day which no calendar has stay as they are written', () => {
  expect(told({ key: 'source', value: '2023-07-32' })).toBe('2023-07-32')
  expect(told({ key: 'place', value: '2023-13-01' })).toBe('2023-13-01')
  expect(told({ key: 'q', value: '2023-07-32' })).toBe('“2023-07-32”')
})
