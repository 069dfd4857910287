import { expect, test } from 'vitest'
import { findOver } from '@/lib/incidents/ledger/over-claims'
import { bigPrison, claim, country, exactly, hillPrison, on } from '@/lib/incidents/testing/made-up'
import type { StoredClaim } from '@/lib/model/incident'

const held = (value: number, more: Partial<StoredClaim> = {}) =>
  claim({ kind: 'hostages_held', place: bigPrison, quantity: exactly(value), article: 'a', ...more })
const freed = (value: number, more: Partial<StoredClaim> = {}) =>
  claim({ kind: 'hostages_freed', place: bigPrison, quantity: exactly(value), article: 'a', ...more })

const valuesOver = (claims: StoredClaim[]) => {
  const over = findOver(claims)
  return claims.filter(({ id }) => over.has(id)).map(({ quantity }) => quantity?.value)
}

/** "106 of the 137 were freed, 31 are held still", on 10 May. */
const firstDay = (place: StoredClaim['place']) => {
  const taken = held(137, { place })
  const out = freed(106, { place, when: on('2031-05-10') })
  const left = held(31, { place, when: on('2031-05-10'), tie: { as: 'left', with: taken.id } })
  return [taken, out, left]
}
const later = { article: 'b', publishedAt: '2031-05-11', when: on('2031-05-11') }

test('those left are free once a later report has all free who were taken, also in a whole country', () => {
  for (const place of [bigPrison, country]) {
    expect(valuesOver(firstDay(place))).toEqual([137])
    expect(valuesOver([...firstDay(place), freed(137, { place, ...later })])).toEqual([137, 31])
    const told = held(31, { place, article: 'c' })
    expect(valuesOver([...firstDay(place), told, freed(137, { place, ...later })])).toEqual([137, 31, 31])
  }
})

test('those left are held still where fewer came free, at another place, or others of a whole country', () => {
  const told = firstDay(bigPrison)
  expect(valuesOver([...told, freed(125, later)])).toEqual([137])
  expect(valuesOver([...told, freed(137, { ...later, place: hillPrison })])).toEqual([137])
  expect(valuesOver([...told, freed(137, { ...later, additional: true })])).toEqual([137])
  expect(valuesOver([...firstDay(country), freed(201, { ...later, place: country })])).toEqual([137])
})

test('those left beside some who came free are free once all of both are', () => {
  const out = freed(18, { when: on('2031-05-10') })
  const left = held(39, { when: on('2031-05-10'), tie: { as: 'left', with: out.id } })
  expect(valuesOver([out, left, freed(57, later)])).toEqual([39])
  expect(valuesOver([out, left, freed(50, later)])).toEqual([])
})

test('at one prison all are free once as many came free as were ever held there', () => {
  const [more, fewer] = [held(57), held(30, { article: 'c' })]
  expect(valuesOver([more, fewer, freed(57, later)])).toEqual([57, 30])
  expect(valuesOver([more, fewer, freed(60, later)])).toEqual([57, 30])
  expect(valuesOver([more, fewer, freed(131, later)])).toEqual([])
  expect(
    valuesOver([fewer, freed(57, later), held(57, { article: 'd', publishedAt: '2031-05-12' })]),
  ).toEqual([])
})
