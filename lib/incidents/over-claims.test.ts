import { expect, test } from 'vitest'
import { findOver, isOver } from '@/lib/incidents/over-claims'
import { claim, country, exactly, gazetteer, on } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

const held = (more: Partial<StoredClaim> = {}) =>
  claim({ kind: 'hostages_held', place: country, quantity: exactly(137), publishedAt: '2031-05-10', ...more })
const freed = (more: Partial<StoredClaim> = {}) =>
  claim({ kind: 'hostages_freed', place: country, quantity: exactly(120), when: on('2031-05-09'), ...more })

const areOver = (claims: StoredClaim[]) => {
  const over = findOver(claims)
  return mergeClaims(claims, gazetteer)
    .filter(({ kind }) => kind === 'hostages_held')
    .map((incident) => isOver(incident, over))
}

test('people are no longer held of whom their own report has some walk free', () => {
  expect(areOver([held(), freed()])).toEqual([true])
})

test('people are held of whose freeing only another report tells of earlier ones', () => {
  expect(areOver([held(), freed({ article: 'another' })])).toEqual([false])
})

test('people are held of whom a later report gives a figure and has nobody walk free', () => {
  expect(areOver([held(), freed(), held({ publishedAt: '2031-05-11', quantity: exactly(53) })])).toEqual([
    false,
  ])
})
