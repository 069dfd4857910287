import { describe, expect, test } from 'vitest'
import { mostIn, toEnds, toRows } from '@/lib/incidents/ledger-ends'
import { claim, exactly } from '@/lib/incidents/testing/made-up'
import type { Provenance } from '@/lib/model/incident'

const said = (id: string, value: number | null): Provenance => ({
  ...claim({ kind: 'hostages_held', quantity: value === null ? null : exactly(value) }),
  claim: id,
})
const known = new Map(
  [said('few', 96), said('many', 137), said('dozens', null)].map((one) => [one.claim, one]),
)
const find = (id: string) => known.get(id)

describe('who gives each end of a figure', () => {
  test('a range has a claim at each end', () => {
    const ends = toEnds({ low: 96, high: 137, claims: ['many', 'few', 'dozens'] }, find)
    expect([ends?.low.said?.claim, ends?.high?.said?.claim]).toEqual(['few', 'many'])
  })
  test('one number has one end', () => {
    const ends = toEnds({ low: 96, high: 96, claims: ['few'] }, find)
    expect(ends).toMatchObject({ low: { value: 96 }, high: null })
  })
  test('an open end is an end without a number', () => {
    expect(toEnds({ low: 96, high: null, claims: ['few'] }, find)?.high).toMatchObject({ value: null })
  })
  test('people without a number are still told of', () => {
    expect(toEnds({ low: null, high: null, claims: ['dozens'] }, find)).toMatchObject({
      low: { value: null, said: { claim: 'dozens' } },
      high: null,
    })
  })
  test('a claim that is not shown leaves the figure without a name', () => {
    expect(toEnds({ low: 5, high: 5, claims: ['elsewhere'] }, find)?.low).toEqual({ value: 5, said: null })
  })
  test('a day gives a row for those held and one for those freed, where each is told of', () => {
    const none = { low: null, high: null, claims: [] }
    const rows = toRows(
      [
        { at: '2031-05-04', held: { low: 96, high: 137, claims: ['few', 'many'] }, freed: none },
        { at: '2031-05-05', held: none, freed: { low: 90, high: null, claims: ['few'] } },
      ],
      find,
    )
    expect(rows.map(({ at, kind }) => [at, kind])).toEqual([
      ['2031-05-04', 'held'],
      ['2031-05-05', 'freed'],
    ])
    expect(mostIn(rows)).toBe(137)
  })
})
