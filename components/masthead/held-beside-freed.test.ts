import { expect, test } from 'vitest'
import { country, incident, prison } from '@/components/dashboard/testing/features'
import { toHeadlineFigures } from './headline-figures'

const held = (value: number) => {
  const one = incident('held', 'hostages_held', prison('cell-1'), value)
  one.properties.over = true
  return one
}
const idsOf = (...all: Parameters<typeof toHeadlineFigures>[0]) =>
  toHeadlineFigures(all).map(({ incident: { id } }) => id)

test('beside nine who came free the six who were left at the last are not said to be all who were held', () => {
  const freed = incident('freed', 'hostages_freed', prison('cell-1'), 9)
  expect(idsOf(held(6), freed)).toEqual(['freed'])
  expect(idsOf(held(9), freed)).toEqual(['held', 'freed'])
  expect(idsOf(held(12), freed)).toEqual(['held', 'freed'])
})

test('who came free elsewhere, in another year or by a rumour says nothing of them', () => {
  const elsewhere = incident('freed', 'hostages_freed', prison('cell-2'), 9)
  expect(idsOf(held(6), elsewhere)).toEqual(['held', 'freed'])
  expect(idsOf(held(6), incident('freed', 'hostages_freed', country, 9))).toEqual(['held', 'freed'])
  const before = incident('freed', 'hostages_freed', prison('cell-1'), 9)
  before.properties.historic = true
  expect(idsOf(held(6), before)).toEqual(['held'])
  const rumour = incident('freed', 'hostages_freed', prison('cell-1'), 9)
  rumour.properties.status = 'alleged'
  expect(idsOf(held(6), rumour)).toEqual(['held'])
})

test('who is held now is told, however many came free before', () => {
  const now = incident('now', 'hostages_held', prison('cell-1'), 6)
  expect(idsOf(now, incident('freed', 'hostages_freed', prison('cell-1'), 9))).toEqual(['now', 'freed'])
})
