import { expect, test } from 'vitest'
import { narrowIncidents } from './narrow-incidents'
import { country, incident, prison } from './testing/features'

const incidents = [
  incident('cell', 'killed', prison('cell-1'), 3, ['first']),
  incident('held', 'hostages_held', prison('cell-2'), 5, ['second']),
  incident('all', 'killed', country, 9, ['second']),
]
const left = (query: string) => narrowIncidents(incidents, new URLSearchParams(query)).map(({ id }) => id)

test('until the server answers, what a new filter plainly rules out is not shown', () => {
  expect(left('place=cell-1')).toEqual(['cell'])
  expect(left('place=XT-A')).toEqual(['cell', 'held'])
  expect(left('kind=killed')).toEqual(['cell', 'all'])
  expect(left('source=second&kind=killed')).toEqual(['all'])
  expect(left('source=The+Courier')).toEqual(['cell', 'held', 'all'])
  expect(left('status=denied')).toEqual([])
  expect(left('place=&kind=')).toEqual(['cell', 'held', 'all'])
})
