import { expect, test } from 'vitest'
import type { Provenance } from '@/lib/model/incident'
import { en } from './en'
import { es } from './es'
import { sayRelations } from './say-relations'
import { said } from './testing/said'

const say = (claim: Provenance, all: Provenance[], words = en) => sayRelations(words, claim, all)

test('a share names its total, and what comes on top names what it comes on top of', () => {
  const total = said('total', 131)
  const share = said('share', 106, { relations: [{ to: 'total', kind: 'part_of' }] })
  const more = said('more', 8, { relations: [{ to: 'share', kind: 'adds_to' }] })
  const all = [total, share, more]
  expect(all.map((claim) => say(claim, all))).toEqual(['', 'part of the 131', 'on top of the 106'])
  expect(say(share, all, es)).toBe('parte de los 131')
  expect(say(share, [share])).toBe('part of a larger figure')
})

test('what comes on top of a single one says so in words', () => {
  const one = said('one', 1)
  const more = said('more', 1, { relations: [{ to: 'one', kind: 'adds_to' }] })
  expect(say(more, [one, more])).toBe('on top of one other')
  expect(say(more, [one, more], es)).toBe('además de otro')
})

test('a disagreement names who gives the other figure, at both ends', () => {
  const six = said('six', 6, { article: 'wire', publisher: 'The Wire' })
  const eleven = said('eleven', 11, { article: 'wire', publisher: 'The Wire' })
  const nine = said('nine', 9, { publisher: 'The Courier' })
  eleven.relations = [
    { to: 'nine', kind: 'contradicts' },
    { to: 'six', kind: 'contradicts' },
  ]
  const all = [six, eleven, nine]
  expect(say(eleven, all)).toBe('The Courier gives 9, the same report gives 6')
  expect(say(six, all)).toBe('the same report gives 11')
  expect(say(nine, all, es)).toBe('The Wire da 11')
})

test('a struck figure says which later one stands in its place', () => {
  const old = said('old', 18)
  const late = said('late', 31, { publisher: 'The Courier', relations: [{ to: 'old', kind: 'supersedes' }] })
  expect(say(old, [old, late])).toBe('The Courier later gave 31')
  expect(say(late, [old, late])).toBe('')
})

test('a struck figure that no relation names a later one of says which stands now', () => {
  const first = said('first', 9)
  const old = said('old', 11, { publishedAt: '2024-03-02' })
  const late = said('late', 13, {
    publishedAt: '2024-03-03',
    publisher: 'The Courier',
    relations: [{ to: 'old', kind: 'supersedes' }],
  })
  const all = [first, old, late]
  expect(sayRelations(en, first, all, late)).toBe('The Courier later gave 13')
  expect(sayRelations(en, old, all, late)).toBe('The Courier later gave 13')
  expect(sayRelations(en, late, all, late)).toBe('')
})

test('a rumour is told from a report at the other end', () => {
  const rumour = said('rumour', 140, { status: 'alleged', relations: [{ to: 'known', kind: 'contradicts' }] })
  const known = said('known', 96)
  expect(say(known, [rumour, known])).toBe('The Herald has an unconfirmed 140')
})
