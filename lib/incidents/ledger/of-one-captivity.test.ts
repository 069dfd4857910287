import { expect, test } from 'vitest'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import {
  bigPrison,
  claim,
  country,
  exactly,
  hillPrison,
  north,
  on,
  port,
  south,
} from '@/lib/incidents/testing/made-up'
import type { StoredClaim } from '@/lib/model/incident'

const held = (value: number | null, more: Partial<StoredClaim> = {}) =>
  claim({ kind: 'hostages_held', article: 'a', quantity: value === null ? null : exactly(value), ...more })
const freed = (value: number, more: Partial<StoredClaim> = {}) =>
  claim({ kind: 'hostages_freed', article: 'a', quantity: exactly(value), when: on('2031-05-08'), ...more })

const days = (claims: StoredClaim[]) =>
  toLedger(claims).items.flatMap(({ place, series }) =>
    series.flatMap(({ at, held, freed }) => [
      ...(held.claims.length > 0 ? [`${place.id} ${at} held ${held.low}`] : []),
      ...(freed.claims.length > 0 ? [`${place.id} ${at} freed ${freed.low}`] : []),
    ]),
  )

test('of 140 taken 26 are free: those taken stand on the day of the report', () => {
  expect(days([held(140), freed(26)])).toEqual(['big-1 2031-05-08 freed 26', 'big-1 2031-05-10 held 140'])
})

test('those listed together stand on one day: eleven who came free were of all of them, and most of none', () => {
  const guards = held(125)
  const clerks = held(14, { sentence: guards.sentence, tie: { as: 'listed', with: guards.id } })
  expect(days([guards, clerks, freed(11)])).toEqual([
    'big-1 2031-05-08 freed 11',
    'big-1 2031-05-10 held 139',
  ])
})

test('who is listed with those left is left with them', () => {
  const out = freed(41)
  const guards = held(133, { tie: { as: 'left', with: out.id } })
  const clerks = held(3, { sentence: guards.sentence, tie: { as: 'listed', with: guards.id } })
  expect(days([out, guards, clerks])).toEqual(['big-1 2031-05-08 freed 41', 'big-1 2031-05-10 held 136'])
})

test('who was kidnapped last week was so on none of its days in particular, and no longer on its Sunday', () => {
  const week = { start: '2031-04-28', end: '2031-05-04', precision: 'day' } as const
  expect(days([held(7, { when: week })])).toEqual([])
  const sinceMonday = { start: '2031-05-05', end: '2031-05-10', precision: 'day' } as const
  expect(days([held(7, { when: sinceMonday })])).toEqual(['big-1 2031-05-10 held 7'])
})

test('where a report says who are left, those taken were held until others came free', () => {
  const out = freed(28)
  const left = held(81, { tie: { as: 'left', with: out.id } })
  expect(days([held(121), out, left])).toEqual([
    'big-1 2031-05-08 held 121',
    'big-1 2031-05-08 freed 28',
    'big-1 2031-05-10 held 81',
  ])
})

test('a release told of the country ends no captivity where its report tells of captives elsewhere too', () => {
  const release = freed(10, { place: country })
  expect(days([held(12), release])).toEqual(['big-1 2031-05-08 held 12'])
  expect(days([held(12), release, held(5, { place: hillPrison })])).toEqual([
    'big-1 2031-05-10 held 12',
    'hill-1 2031-05-10 held 5',
  ])
  const taken = held(12)
  const tied = freed(10, { place: country, tie: { as: 'share', with: taken.id } })
  expect(days([taken, tied, held(5, { place: hillPrison })])[0]).toBe('big-1 2031-05-08 held 12')
})

test('a quarter’s count is of no day, and no release ends it', () => {
  const quarter = { start: '2031-01-01', end: '2031-03-31', precision: 'month' } as const
  expect(days([held(9, { when: quarter }), freed(5)])).toEqual(['big-1 2031-05-08 freed 5'])
})

test('those freed in a town of the province where people were taken came free there, and in no other', () => {
  const taken = held(null, { place: north, when: on('2031-05-07') })
  const out = freed(10, { place: port })
  expect(days([taken, out])).toEqual(['XA-N 2031-05-07 held null', 'XA-N 2031-05-08 freed 10'])
  expect(days([{ ...taken, place: south }, out])).toContain('port 2031-05-08 freed 10')
  expect(days([taken, held(3, { place: bigPrison }), out])).toContain('port 2031-05-08 freed 10')
  expect(days([{ ...taken, quantity: exactly(4) }, out])).toContain('port 2031-05-08 freed 10')
  expect(days([taken, { ...out, when: on('2031-05-01') }])).toContain('port 2031-05-01 freed 10')
})
