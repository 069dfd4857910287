import { describe, expect, test } from 'vitest'
import { mostIn, toEnds, toRows } from '@/lib/incidents/ledger/ledger-ends'
import { toProvenance } from '@/lib/incidents/merging/to-incident'
import { claim, exactly, on } from '@/lib/incidents/testing/made-up'
import type { Provenance, StoredClaim } from '@/lib/model/incident'
import type { LedgerEntry } from '@/lib/model/ledger'

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

describe('the day and state of a row', () => {
  const none = { low: null, high: null, claims: [] }
  const of = (...claims: StoredClaim[]) => {
    const provenance = new Map(claims.map((one) => [one.id, toProvenance(one)]))
    return (series: LedgerEntry[]) => toRows(series, (id) => provenance.get(id))
  }
  const held = (more: Partial<StoredClaim> = {}) =>
    claim({ kind: 'hostages_held', quantity: exactly(53), publishedAt: '2031-05-10', ...more })
  const figure = ({ id }: StoredClaim) => ({ low: 53, high: 53, claims: [id] })

  test('a day that is only that of publication is said to be that', () => {
    const guards = held()
    const [row] = of(guards)([{ at: '2031-05-10', held: figure(guards), freed: none }])
    expect(row).toMatchObject({ reported: '2031-05-10', over: false })
  })

  test('a day that the text gives is the figure’s own', () => {
    const guards = held({ when: on('2031-05-09') })
    const [row] = of(guards)([{ at: '2031-05-09', held: figure(guards), freed: none }])
    expect(row).toMatchObject({ reported: null, over: false })
  })

  test('people of whom their report has most freed that day had been held, and are where it has a few freed', () => {
    const guards = held({ article: 'a' })
    const areOver = (value: number) => {
      const freed = { kind: 'hostages_freed', article: 'a', quantity: exactly(value) } as const
      const walked = claim({ ...freed, when: on('2031-05-10') })
      const entry = { at: '2031-05-10', held: figure(guards), freed: figure(walked) }
      return of(guards, walked)([entry]).map(({ over }) => over)
    }
    expect(areOver(40)).toEqual([true, false])
    expect(areOver(12)).toEqual([false, false])
  })

  test('so had those of whom their report says only who are left', () => {
    const taken = held({ quantity: exactly(39), article: 'a' })
    const some = held({ quantity: exactly(29), article: 'a', tie: { as: 'left', with: taken.id } })
    const rows = of(
      taken,
      some,
    )([taken, some].map((one) => ({ at: '2031-05-10', held: figure(one), freed: none })))
    expect(rows.map(({ over }) => over)).toEqual([true, false])
  })

  test('so had those who stand before their report, though the freed are filtered out', () => {
    const guards = held()
    const [row] = of(guards)([{ at: '2031-05-09', held: figure(guards), freed: none }])
    expect(row).toMatchObject({ reported: '2031-05-10', over: true })
  })

  test('of two reports that give one number, the one that is sure of it is named', () => {
    const rough = held({ quantity: { ...exactly(53), bound: 'about' } })
    const sure = held()
    const both = { low: 53, high: 53, claims: [rough.id, sure.id] }
    const [row] = of(rough, sure)([{ at: '2031-05-10', held: both, freed: none }])
    expect(row?.ends.low.said?.claim).toBe(sure.id)
  })
})
