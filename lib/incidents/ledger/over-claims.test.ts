import { expect, test } from 'vitest'
import { findOver, isOver } from '@/lib/incidents/ledger/over-claims'
import {
  bigPrison,
  claim,
  country,
  exactly,
  gazetteer,
  hillPrison,
  north,
  on,
  port,
} from '@/lib/incidents/testing/made-up'
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

test('people are no longer held when just as many came free there on a later day', () => {
  const nine = held({ place: bigPrison, quantity: exactly(9) })
  const out = freed({
    article: 'b',
    place: bigPrison,
    quantity: exactly(9),
    when: on('2031-05-12'),
    additional: true,
  })
  expect(areOver([nine, out])).toEqual([true])
  expect(areOver([nine, { ...out, quantity: exactly(8) }])).toEqual([false])
  expect(areOver([nine, { ...out, place: hillPrison }])).toEqual([false])
})

test('people are no longer held when their own report tells behind it that just as many came free, if on no later day', () => {
  const day = { article: 'a', place: bigPrison, quantity: exactly(12), when: on('2031-05-09') }
  const taken = held(day)
  expect(areOver([taken, freed(day)])).toEqual([true])
  expect(areOver([taken, freed({ ...day, additional: true })])).toEqual([false])
  expect(areOver([taken, freed({ ...day, article: 'b' })])).toEqual([false])
  expect(areOver([taken, freed({ ...day, place: hillPrison })])).toEqual([false])
  expect(areOver([taken, freed({ ...day, evidence: { start: 0, end: 2 } })])).toEqual([false])
})

test('people are no longer held when a later report has just as many free on the day on which they were told of', () => {
  const seven = held({ place: bigPrison, quantity: exactly(7), article: 'a' })
  const out = { place: bigPrison, quantity: exactly(7), when: on('2031-05-10') }
  expect(areOver([seven, freed({ ...out, article: 'b', publishedAt: '2031-05-11' })])).toEqual([true])
  expect(areOver([seven, freed({ ...out, article: 'b' })])).toEqual([false])
})

test('twelve who are left are not the twelve of whose freeing their own report tells, whoever tells it again', () => {
  const day = { place: bigPrison, quantity: exactly(12), article: 'a' }
  const first = freed(day)
  const left = held({ ...day, tie: { as: 'left', with: first.id } })
  const again = freed({ ...day, article: 'b', publishedAt: '2031-05-11', when: null })
  expect(areOver([first, left, again])).toEqual([false])
})

test('how many were taken is over where a report has some of them left, also as told of the country', () => {
  const taken = held({ place: bigPrison, quantity: exactly(71), article: 'a' })
  const left = held({
    place: bigPrison,
    quantity: exactly(6),
    article: 'a',
    tie: { as: 'left', with: taken.id },
  })
  const again = held({ publishedAt: '2031-05-12', quantity: exactly(71) })
  const told = [taken, left, again]
  expect(mergeClaims(told, gazetteer).map(({ quantity }) => quantity?.value)).toEqual([6, 71])
  expect(areOver(told)).toEqual([false, true])
  expect(areOver([taken, left, { ...again, quantity: exactly(30) }])).toEqual([false, false])
})

test('how many were taken is over where a report calls the freed some of them, also as other reports tell of that day', () => {
  const six = { place: bigPrison, quantity: exactly(6), when: on('2031-05-08') }
  const taken = held({ ...six, article: 'a', publishedAt: '2031-05-25' })
  const out = freed({
    article: 'a',
    place: bigPrison,
    quantity: exactly(4),
    when: on('2031-05-24'),
    publishedAt: '2031-05-25',
  })
  const again = held({ ...six, place: country, publishedAt: '2031-05-27' })
  const tied = { ...out, tie: { as: 'share', with: taken.id } as const }
  expect(areOver([taken, out, again])).toEqual([false, false])
  expect(areOver([taken, tied, again])).toEqual([true, true])
  expect(areOver([taken, tied, { ...again, when: on('2031-05-09') }])).toEqual([true, false])
})

test('a few told of the country are not known to be free while as many who were taken that day are held elsewhere', () => {
  const six = { quantity: exactly(6), when: on('2031-05-08') }
  const taken = held({ ...six, place: bigPrison, article: 'a', publishedAt: '2031-05-25' })
  const out = freed({
    article: 'a',
    place: bigPrison,
    quantity: exactly(4),
    when: on('2031-05-24'),
    publishedAt: '2031-05-25',
    tie: { as: 'share', with: taken.id },
  })
  const others = held({ ...six, place: hillPrison, article: 'b', publishedAt: '2031-05-09' })
  const again = held({ ...six, place: country, article: 'c', publishedAt: '2031-05-27' })
  expect(findOver([taken, out, again])).toEqual(new Set([taken.id, again.id]))
  expect(findOver([taken, out, again, others])).toEqual(new Set([taken.id]))
})

test('people are no longer held of whom one number tells that they were held and came free', () => {
  const june = { start: '2031-04-01', end: '2031-04-30', precision: 'month' as const }
  const taken = held({ when: june, quantity: exactly(57), evidence: { start: 20, end: 22 } })
  const out = freed({
    when: june,
    quantity: exactly(57),
    publishedAt: taken.publishedAt,
    sentence: taken.sentence,
    evidence: taken.evidence,
  })
  expect(areOver([taken, out])).toEqual([true])
  expect(areOver([taken, { ...out, evidence: { start: 4, end: 6 } }])).toEqual([false])
})

test('a number of two digits told to be held in a province is over once just as many came free in a town of it', () => {
  const taken = held({ place: north, quantity: exactly(57) })
  const out = freed({ place: port, quantity: exactly(57), when: on('2031-05-11'), article: 'b' })
  expect(areOver([taken, out])).toEqual([true])
  expect(areOver([taken, { ...out, place: hillPrison }])).toEqual([false])
  const few = { quantity: exactly(3) }
  expect(
    areOver([
      { ...taken, ...few },
      { ...out, ...few },
    ]),
  ).toEqual([false])
})
