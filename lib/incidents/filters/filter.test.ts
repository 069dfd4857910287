import { describe, expect, test } from 'vitest'
import { type FilterContext, filterClaims } from '@/lib/incidents/filters/filter-claims'
import { filterIncidents } from '@/lib/incidents/filters/filter-incidents'
import { filterPlaces } from '@/lib/incidents/filters/filter-places'
import { areaMeetsBbox } from '@/lib/incidents/filters/meets-bbox'
import {
  bigPrison,
  claim,
  country,
  exactly,
  gazetteer,
  hillPrison,
  inYear,
  north,
  on,
  port,
  query,
} from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import { isPublishedBy, lastDayBy } from '@/lib/incidents/time/as-of'
import type { StoredClaim } from '@/lib/model/incident'

const contextOf = (claims: readonly StoredClaim[]): FilterContext => ({
  gazetteer,
  titles: new Map([['headline', 'Fuego en la prisión de la Colina']]),
  claims: new Map(claims.map((item) => [item.id, item])),
  sentences: new Map([[inPort.id, 'Otros dos resultaron heridos, según un vecino.']]),
  countries: ['XA'],
})

const atBig = claim({ publisher: 'El Faro', attribution: 'the warden' })
const atHill = claim({ place: hillPrison, kind: 'injured', article: 'headline', when: on('2031-05-02') })
const inPort = claim({ place: port, status: 'alleged' })
const inCountry = claim({ place: country })
const nowhere = claim({ place: null })
const past = claim({ historic: true })
const all = [atBig, atHill, inPort, inCountry, nowhere, past]
const missing = claim({ kind: 'other_count', unit: 'people missing', place: port })
const moved = claim({ kind: 'other_count', unit: 'inmates moved' })
const uncounted = claim({ kind: 'other_count', unit: 'people' })

test('other figures are selected by what they count, too, and beside kinds', () => {
  const asked = (text: string) =>
    filterClaims([atHill, missing, moved, uncounted], query(text), contextOf([atHill, missing, moved]))
  expect(asked('kind=people_missing')).toEqual([missing])
  expect(asked('kind=people_missing&kind=injured')).toEqual([atHill, missing])
  expect(asked('kind=other_count')).toEqual([missing, moved, uncounted])
  expect(asked('kind=inmates_moved&place=port')).toEqual([])
})

describe('a query selects claims', () => {
  test.each<[string, StoredClaim[]]>([
    ['', all],
    ['place=XA-N', [atBig, inPort, past]],
    ['place=big-1', [atBig, past]],
    ['place=hill-1&place=port', [atHill, inPort]],
    ['place=XA', [atBig, atHill, inPort, inCountry, past]],
    ['kind=injured', [atHill]],
    ['status=alleged', [inPort]],
    ['source=el+faro', [atBig]],
    ['source=headline', [atHill]],
    ['source=nobody', []],
    ['to=2031-05-05', [atHill]],
    ['from=2031-05-10&to=2031-05-10', [atBig, inPort, inCountry, nowhere]],
    ['q=warden', [atBig]],
    ['q=prision+FUEGO', [atHill]],
    ['q=surena+injured', [atHill]],
    ['q=grande', [atBig, past]],
    ['q=SEGUN+vecino', [inPort]],
    ['bbox=10.4,0.4,10.6,0.6', [atBig, inPort, past]],
    ['bbox=100,0,101,1', []],
  ])('%s', (text, expected) => {
    expect(filterClaims(all, query(text), contextOf(all))).toEqual(expected)
  })

  test('a paper of a later day is not known by an earlier one; a bare day counts to its end', () => {
    expect(isPublishedBy('2031-05-10', '2031-05-10')).toBe(true)
    expect(isPublishedBy('2031-05-10', '2031-05-09')).toBe(false)
    expect(isPublishedBy('2031-05-10', '2031-05-10T12:00:00Z')).toBe(false)
    expect(isPublishedBy('2031-05-10', '2031-05-10T22:00:00-05:00')).toBe(true)
  })
})

test('the last day that is over by a moment', () => {
  expect(lastDayBy('2031-05-10')).toBe('2031-05-10')
  expect(lastDayBy('2031-05-10T00:00:01Z')).toBe('2031-05-09')
  expect(lastDayBy('2031-05-10T22:00:00-05:00')).toBe('2031-05-10')
})

describe('a query narrows incidents', () => {
  const six = claim({ quantity: exactly(6), article: 'a' })
  const nine = claim({ quantity: exactly(9), article: 'b', publishedAt: '2031-05-11' })
  const context = contextOf([six, nine])
  const incidents = mergeClaims([six, nine], gazetteer)

  test('their figures are made of the claims that are left, under the same id', () => {
    const [narrowed] = filterIncidents(incidents, query('source=b'), context)
    expect(narrowed).toMatchObject({ id: incidents[0]?.id, quantity: { low: 9, high: 9, value: 9 } })
    expect(narrowed?.provenance).toHaveLength(1)
  })

  test('those left with none are dropped', () => {
    expect(filterIncidents(incidents, query('source=c'), context)).toEqual([])
  })

  test('a country is not in its province', () => {
    const wide = mergeClaims([inCountry], gazetteer)
    expect(filterIncidents(wide, query('place=XA-N'), contextOf([inCountry]))).toEqual([])
  })

  test('background from another year is outside of dates, and in those of its own', () => {
    const then = claim({ historic: true, when: inYear('2029') })
    const merged = mergeClaims([then], gazetteer)
    expect(filterIncidents(merged, query('from=2031-01-01'), contextOf([then]))).toEqual([])
    expect(filterIncidents(merged, query('from=2029-03-01&to=2029-03-02'), contextOf([then]))).toHaveLength(1)
  })
})

describe('a query selects places', () => {
  const ids = (text: string) =>
    filterPlaces(query(text), gazetteer, ['prison', 'province'])
      .map(({ id }) => id)
      .sort()

  test('all of the kinds asked for, where no place is chosen', () => {
    expect(ids('')).toEqual(['XA-N', 'XA-S', 'big-1', 'hill-1', 'shut-1'])
  })

  test('with a prison that prison alone, with a province it and what lies in it', () => {
    expect(ids('place=hill-1')).toEqual(['hill-1'])
    expect(ids('place=XA-N')).toEqual(['XA-N', 'big-1'])
    expect(ids('place=port')).toEqual(['port'])
  })

  test('by box; the filters of claims leave them alone', () => {
    expect(ids('bbox=10.4,0.4,10.6,0.6')).toEqual(['XA-N', 'big-1'])
    expect(ids('kind=killed&q=x&source=y&from=2031-01-01')).toHaveLength(5)
  })
})

describe('a box meets an area', () => {
  const area = north.geometry
  test.each<[string, [number, number, number, number], boolean]>([
    ['that it holds', [9, -1, 12, 2], true],
    ['that holds it', [10.4, 0.4, 10.5, 0.5], true],
    ['that it crosses without a corner in either', [10.4, -5, 10.6, 5], true],
    ['but not one beside it', [11.1, 0, 12, 1], false],
    ['over the antimeridian', [170, -5, 10.5, 5], true],
  ])('%s', (_, box, met) => {
    expect(area && areaMeetsBbox(area, box)).toBe(met)
  })

  test('and never a place that the gazetteer does not hold', () => {
    expect(
      filterClaims(
        [claim({ place: { ...bigPrison, id: 'gone' } })],
        query('bbox=-180,-90,180,90'),
        contextOf([]),
      ),
    ).toEqual([])
  })
})
