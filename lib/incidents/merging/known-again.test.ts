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
