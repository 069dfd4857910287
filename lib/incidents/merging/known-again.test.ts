import { expect, test } from 'vitest'
import { bigPrison, claim, exactly, gazetteer, on, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

/** "Fourteen broke out on the 4th", and weeks later, in another paper: "of the fourteen who escaped, twelve are back". */
const fled = (more: Partial<StoredClaim> = {}) =>
  claim({ kind: 'escaped', place: bigPrison, quantity: exactly(14), publishedAt: '2031-05-07', ...more })
const told = (more: Partial<StoredClaim> = {}) =>
  fled({ publisher: 'The Hondo Post', publishedAt: '2031-05-24', ...more })

const count = (claims: readonly StoredClaim[]) => mergeClaims(claims, gazetteer).length

test('those who fled a prison are known again by their number weeks later, though the day is no longer told', () => {
  expect(count([fled({ when: on('2031-05-04') }), told()])).toBe(1)
  expect(count([fled(), told()])).toBe(1)
})

test('not a few, nor others, nor elsewhere than in a prison, nor after more than a month', () => {
  const few = { quantity: exactly(4) }
  expect(count([fled({ when: on('2031-05-04'), ...few }), told(few)])).toBe(2)
  expect(count([fled({ when: on('2031-05-04') }), told({ quantity: exactly(15) })])).toBe(2)
  expect(count([fled({ when: on('2031-05-04'), place: port }), told({ place: port })])).toBe(2)
  expect(count([fled({ when: on('2031-05-04') }), told({ publishedAt: '2031-06-24' })])).toBe(2)
  expect(count([fled({ when: on('2031-05-04') }), told({ when: on('2031-05-20') })])).toBe(2)
})

/** The dead of a riot of 4 May, and later ones of the same prison. */
const dead = (value: number, more: Partial<StoredClaim> = {}) =>
  claim({ place: bigPrison, quantity: exactly(value), publishedAt: '2031-05-05', ...more })
const riot = { when: on('2031-05-04') }
const later = { article: 'c', publishedAt: '2031-11-13' }
const values = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(({ provenance }) => provenance.map(({ quantity }) => quantity?.value))

test('a toll of three digits told again beside another riot’s, without a day, is that of the riot before', () => {
  const now = dead(68, { ...later, when: on('2031-11-12') })
  expect(values([dead(119, riot), now, dead(119, later)])).toEqual([[119, 119], [68]])
  expect(values([dead(120, riot), now, dead(120, later)])).toEqual([[120], [68, 120]])
  expect(values([dead(119, riot), now, dead(118, later)])).toEqual([[119], [68, 118]])
})

test('so is one of two digits that two outlets told', () => {
  const now = dead(13, { ...later, when: on('2031-11-12') })
  const other = { ...riot, article: 'b', publisher: 'The Hondo Post' }
  expect(values([dead(31, riot), dead(31, other), now, dead(31, later)])).toEqual([[31, 31, 31], [13]])
  expect(values([dead(31, riot), now, dead(31, later)])).toEqual([[31], [13, 31]])
  expect(values([dead(31, { ...riot, place: port }), dead(31, { ...other, place: port })])).toEqual([
    [31, 31],
  ])
})
