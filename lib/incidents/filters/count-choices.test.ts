import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { noModel } from '@/lib/gazetteer/spans/name-model'
import { smallWorld } from '@/lib/gazetteer/testing/small-world'
import { toChoiceCounts } from '@/lib/incidents/filters/count-choices'
import type { FilterContext } from '@/lib/incidents/filters/filter-claims'
import { filterIncidents } from '@/lib/incidents/filters/filter-incidents'
import { toldTogether } from '@/lib/incidents/filters/told-together'
import {
  bigPrison,
  claim,
  country,
  gazetteer,
  hillPrison,
  on,
  port,
  query,
} from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import type { Incident } from '@/lib/model/incident'
import type { Query } from '@/lib/model/query'

const claims = [
  claim({ publisher: 'El Faro' }),
  claim({ publisher: 'El Faro', kind: 'injured', status: 'alleged' }),
  claim({ place: hillPrison, kind: 'injured', when: on('2031-05-02') }),
  claim({ place: port, kind: 'attack', status: 'alleged' }),
  claim({ place: country }),
  claim({ place: null, kind: 'attack' }),
]
const incidents = mergeClaims(claims, gazetteer)
const context: FilterContext = {
  gazetteer,
  titles: new Map(),
  claims: new Map(claims.map((one) => [one.id, one])),
  sentences: new Map(),
  countries: ['XA'],
}

function countChoices(of: readonly Incident[], asked: Query, within: FilterContext) {
  const counts = toChoiceCounts(asked, within)
  counts.add(of)
  return counts.facets()
}

test('the counts of a filter follow the others, and its own choice does not narrow them', () => {
  const { kind, place } = countChoices(incidents, query('kind=killed&place=big-1'), context)
  expect(kind).toEqual({ killed: 1, injured: 1 })
  expect(place).toEqual({ 'XA-N': 1, 'big-1': 1 })
})

test('other figures are counted by what they count as well', () => {
  const told = [
    claim({ kind: 'other_count', unit: 'people missing' }),
    claim({ kind: 'other_count', unit: 'people' }),
  ]
  const within = { ...context, claims: new Map(told.map((one) => [one.id, one])) }
  const { kind } = countChoices(mergeClaims(told, gazetteer), query('kind=people_missing'), within)
  expect(kind).toEqual({ other_count: 2, people_missing: 1 })
})

test('a place counts what lies in it; what no place holds counts for none', () => {
  const { place } = countChoices(incidents, query(''), context)
  expect(place[bigPrison.id]).toBe(2)
  expect(place['XA-N']).toBe(3)
  expect(place['XA-S']).toBe(1)
  expect(place.XA).toBeUndefined()
})

test('a place that is told of only together with others counts there what it would leave out', () => {
  const both = claim({ place: country, listed: ['XA-S', bigPrison.id] })
  const of = mergeClaims([both], gazetteer)
  const within = { ...context, claims: new Map([[both.id, both]]) }
  for (const asked of ['', 'place=XA-S', 'kind=killed']) {
    const { place, together } = countChoices(of, query(asked), within)
    expect(place).toEqual({})
    expect(together).toEqual({ 'XA-S': 1, 'XA-N': 1, 'big-1': 1 })
    for (const id of Object.keys(together))
      expect(toldTogether(of, query(`place=${id}`), within)).toHaveLength(1)
  }
  expect(countChoices(of, query('kind=injured'), within).together).toEqual({})
})

test('where the gazetteer has no areas of its own, what is told of counts at itself and in its province', () => {
  const quay = { ...bigPrison, id: 'quay-1', name: 'Quay Prison' }
  const open = buildGazetteer([country], smallWorld, noModel, [quay])
  const [town, province] = [open.find('geonames:7'), open.find('XA-N')]
  const told = [
    claim({ place: quay }),
    claim({ place: town ?? null, kind: 'attack' }),
    claim({ place: province ?? null, kind: 'injured' }),
    claim({ place: country, kind: 'escaped', listed: ['quay-1', 'XA-N'] }),
  ]
  const of = mergeClaims(told, open)
  const within = { ...context, gazetteer: open, claims: new Map(told.map((one) => [one.id, one])) }
  const { place, together } = countChoices(of, query(''), within)
  expect(place).toEqual({ 'quay-1': 1, 'XA-N': 3 })
  expect(together).toEqual({ 'quay-1': 1, 'XA-N': 1 })
  for (const [id, count] of Object.entries(place))
    expect(filterIncidents(of, query(`place=${id}`), within)).toHaveLength(count)
})

const one = (name: string, values: string[]) =>
  fc.constantFrom('', ...values.map((value) => `${name}=${encodeURIComponent(value)}&`))
const queries = fc
  .tuple(
    one('place', ['XA', 'XA-N', 'XA-S', 'big-1', 'hill-1']),
    one('kind', ['killed', 'injured', 'attack', 'escaped']),
    one('source', ['El Faro', 'The Daily Andaran']),
    one('status', ['reported', 'alleged']),
    one('to', ['2031-05-05']),
    one('q', ['faro', 'hill']),
  )
  .map((parts) => parts.join('').replace(/&$/, ''))

test('whatever is filtered, a count is what choosing its value leaves', () => {
  fc.assert(
    fc.property(queries, (text) => {
      const asked = query(text)
      const facets = countChoices(incidents, asked, context)
      for (const [filter, values] of Object.entries({
        place: ['XA-N', 'XA-S', 'big-1', 'hill-1'],
        kind: ['killed', 'injured', 'attack', 'escaped'],
        source: ['El Faro', 'The Daily Andaran'],
        status: ['reported', 'alleged', 'denied'],
      }))
        for (const value of values) {
          const left = filterIncidents(incidents, { ...asked, [filter]: [value] }, context)
          expect(facets[filter as keyof typeof facets][value] ?? 0, `${text} ${value}`).toBe(left.length)
        }
    }),
  )
})
