import { expect, test } from 'vitest'
import type { ActiveFilter } from '@/components/dashboard/search-params'
import { en } from '@/components/words/en'
import { sayFilters } from './say-filters'

const places = { nameOf: ({ name }: { name: string }) => name }
const say = (filters: ActiveFilter[], width = 1200) =>
  sayFilters(en, places, [], filters, { before: 'As known on 10 May 2031, 2 reports.', width })

test('an image names its filters, and says where it has no room for all', () => {
  expect(say([])).toBe('')
  expect(say([{ key: 'asOf', value: '2031-05-10' }])).toBe('')
  expect(
    say([
      { key: 'place', value: 'Hill Jail' },
      { key: 'q', value: 'fire' },
    ]),
  ).toBe('Filters: Hill Jail; “fire”.')
  const many = Array.from({ length: 40 }, (_, i): ActiveFilter => ({ key: 'place', value: `Prison ${i}` }))
  expect(say(many)).toMatch(/^Filters: Prison 0; .*; …\.$/)
  expect(say(many, 200)).toBe('Filters: ….')
})
