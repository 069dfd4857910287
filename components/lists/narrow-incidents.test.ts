import { expect, test } from 'vitest'
import { country, incident, prison } from '@/components/dashboard/testing/features'
import { narrowIncidents } from './narrow-incidents'

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

test('other figures stay by what they count', () => {
  const missing = incident('lost', 'other_count', country, 4)
  missing.properties.unit = 'people missing'
  const kept = (query: string) => narrowIncidents([missing], new URLSearchParams(query)).length
  expect(['kind=people_missing', 'kind=other_count', 'kind=people_rescued'].map(kept)).toEqual([1, 1, 0])
})

/** Three dead by the first report, and then five by the second. */
function told() {
  const early = incident('toll', 'killed', prison('cell-1'), 3, ['first'])
  const late = incident('toll', 'killed', prison('cell-1'), 5, ['second'])
  const provenance = [early, late].flatMap(({ properties }, rank) =>
    properties.provenance.map((said) => ({ ...said, claim: `claim-${rank}` })),
  )
  const { quantity } = late.properties
  const merged = quantity && {
    ...quantity,
    low: 3,
    lowClaim: 'claim-0',
    highClaim: 'claim-1',
    latestClaim: 'claim-1',
  }
  return { ...late, properties: { ...late.properties, quantity: merged, provenance } }
}

test('of an incident that several tell of, what the source says that was chosen is kept, with its own figure', () => {
  const [alone] = narrowIncidents([told()], new URLSearchParams('source=first'))
  expect(alone?.properties.provenance.map(({ article }) => article)).toEqual(['first'])
  expect(alone?.properties.articles).toEqual(['first'])
  expect(alone?.properties.quantity).toMatchObject({ value: 3, low: 3, high: 3, latestClaim: 'claim-0' })
  expect(narrowIncidents([told()], new URLSearchParams('kind=killed'))).toEqual([told()])
})
