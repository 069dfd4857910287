import { describe, expect, test } from 'vitest'
import { country, incident, prison } from '@/components/dashboard/testing/features'
import type { IncidentFeature } from '@/lib/model/responses'
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

describe('turned back to an earlier day, until the server answers', () => {
  const on = (day: string, id: string, kind: 'hostages_held' | 'hostages_freed', value: number) => {
    const one = incident(id, kind, prison('cell-1'), value, [id])
    for (const said of one.properties.provenance) said.publishedAt = day
    return one
  }
  const held = on('2024-03-05', 'held', 'hostages_held', 6)
  held.properties.over = true
  const overOn = (asOf: string, ...freed: IncidentFeature[]) =>
    narrowIncidents([held, ...freed], new URLSearchParams({ asOf })).find(({ id }) => id === 'held')
      ?.properties.over
  const few = on('2024-03-05', 'few', 'hostages_freed', 3)
  const rest = on('2024-03-07', 'rest', 'hostages_freed', 6)

  test('those who were held on it are not said to have been', () => {
    expect(overOn('2024-03-06', few, rest)).toBeUndefined()
    expect(overOn('2024-03-05', rest)).toBeUndefined()
  })

  test('those who had come free by then are', () => {
    expect(overOn('2024-03-07', few, rest)).toBe(true)
    const again = on('2024-03-08', 'again', 'hostages_freed', 9)
    expect(overOn('2024-03-07', rest, again)).toBe(true)
    expect(overOn('2024-03-06', few)).toBe(true)
  })

  test('what is told of another prison frees nobody, and changes nothing', () => {
    const elsewhere = incident('else', 'hostages_freed', prison('cell-2'), 6)
    for (const said of elsewhere.properties.provenance) said.publishedAt = '2024-03-08'
    expect(overOn('2024-03-06', few, elsewhere)).toBe(true)
  })
})
