import { expect, test } from 'vitest'
import {
  bigPrison,
  claim,
  country,
  exactly,
  gazetteer,
  north,
  on,
  port,
} from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

/** "Five soldiers died", told on the 10th; "five travellers died", told by another paper days later: no report gives a day. */
const soldiers = (more: Partial<StoredClaim> = {}) =>
  claim({ place: port, publishedAt: '2031-05-10', quantity: exactly(5), ...more })
const travellers = (more: Partial<StoredClaim> = {}) =>
  claim({
    place: port,
    publishedAt: '2031-05-13',
    publisher: 'The Hondo Post',
    quantity: exactly(5),
    ...more,
  })

const count = (claims: readonly StoredClaim[]) => mergeClaims(claims, gazetteer).length

test('a few dead of whom nobody gives a day are not those of another paper days later', () => {
  expect(count([soldiers(), travellers()])).toBe(2)
})

test('they are the same where the papers come within two days, are many, are in one prison, or one gives the day', () => {
  expect(count([soldiers(), travellers({ publishedAt: '2031-05-12' })])).toBe(1)
  expect(count([soldiers({ quantity: exactly(15) }), travellers({ quantity: exactly(15) })])).toBe(1)
  expect(count([soldiers({ place: bigPrison }), travellers({ place: bigPrison })])).toBe(1)
  expect(count([soldiers({ when: on('2031-05-09') }), travellers()])).toBe(1)
})

test('what is told of them day after day stays one happening', () => {
  const between = soldiers({ publishedAt: '2031-05-12' })
  expect(count([soldiers(), between, travellers()])).toBe(1)
})

test('nor are they where the paper names a whole area and one of them a day of its own', () => {
  for (const place of [north, country]) {
    expect(count([soldiers({ place, when: on('2031-05-09') }), travellers({ place })])).toBe(2)
    expect(count([soldiers({ place }), travellers({ place, when: on('2031-05-09') })])).toBe(2)
    expect(
      count([soldiers({ place, when: on('2031-05-09') }), travellers({ place, publishedAt: '2031-05-11' })]),
    ).toBe(1)
  }
})

test('who was killed on a day is nobody of whom a paper told days before', () => {
  const later = travellers({ place: bigPrison, when: on('2031-05-13') })
  expect(count([soldiers({ place: bigPrison }), later])).toBe(2)
  expect(count([soldiers({ place: bigPrison, publishedAt: '2031-05-13' }), later])).toBe(1)
})
