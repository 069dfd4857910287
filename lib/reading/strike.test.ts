import { describe, expect, test } from 'vitest'
import { claim, exactly } from '@/lib/incidents/testing/made-up'
import type { Reading } from '@/lib/model/reading'
import { strike } from '@/lib/reading/strike'

const text = 'A fire killed 12 in 2019, and hurt 30. On Monday 3 more were killed.'
const first = { start: 0, end: 38 }
const second = { start: 39, end: text.length }
const killed = claim({ id: 'k', quantity: exactly(12), sentence: first, evidence: { start: 14, end: 16 } })
const hurt = claim({
  id: 'h',
  kind: 'injured',
  quantity: exactly(30),
  sentence: first,
  evidence: { start: 35, end: 37 },
  tie: { as: 'listed', with: 'k' },
})
const later = claim({ id: 'l', quantity: exactly(3), sentence: second, evidence: { start: 49, end: 50 } })
const refused = { sentence: second, evidence: second, reason: 'no crisis' }
const reading = {
  article: { id: 'a' },
  toponyms: [],
  claims: [killed, hurt, later],
  rejected: [refused],
} as unknown as Reading
const idsOf = ({ claims }: Reading) => claims.map(({ id }) => id)

describe('what the newsroom strikes', () => {
  test('is claimed no more, and stands among the rejected with the reason it was given', () => {
    const { claims, rejected } = strike(reading, text, [{ article: 'a', words: 'A fire', why: 'Long ago.' }])
    expect(claims).toEqual([later])
    expect(rejected.map(({ reason, struck }) => [reason, struck?.claim])).toEqual([
      ['struck by the newsroom: Long ago.', 'k'],
      ['struck by the newsroom: Long ago.', 'h'],
      ['no crisis', undefined],
    ])
  })

  test('is one kind, or one number, where the line names it', () => {
    const one = { article: 'a', words: 'A fire', why: 'No.' }
    expect(idsOf(strike(reading, text, [{ ...one, kind: 'killed' }]))).toEqual(['h', 'l'])
    expect(idsOf(strike(reading, text, [{ ...one, value: 30 }]))).toEqual(['k', 'l'])
    expect(idsOf(strike(reading, text, [{ ...one, kind: 'escaped' }]))).toEqual(['k', 'h', 'l'])
  })

  test('leaves what was counted with it to stand alone', () => {
    const { claims } = strike(reading, text, [
      { article: 'a', words: '12 in 2019', kind: 'killed', why: 'No.' },
    ])
    expect(claims.map(({ id, tie }) => [id, tie])).toEqual([
      ['h', undefined],
      ['l', undefined],
    ])
  })

  test('is found over a line break, and in no other article or sentence', () => {
    expect(idsOf(strike(reading, text, [{ article: 'a', words: '3 more\n were', why: 'No.' }]))).toEqual([
      'k',
      'h',
    ])
    expect(strike(reading, text, [{ article: 'b', words: 'A fire', why: 'No.' }])).toBe(reading)
    expect(strike(reading, text, [{ article: 'a', words: 'hurt 30. On Monday', why: 'No.' }])).toBe(reading)
  })
})
