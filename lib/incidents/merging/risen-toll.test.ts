import { describe, expect, test } from 'vitest'
import { atLeast, claim, exactly, gazetteer, hillPrison, on, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

/** Eleven dead of 3 May, told on the 4th; on the 9th "two died yesterday, which makes the dead 13". */
const earlier = (more: Partial<StoredClaim> = {}) =>
  claim({ article: 'a', publishedAt: '2031-05-04', when: on('2031-05-03'), quantity: exactly(11), ...more })

function raise(
  step: number,
  total: number,
  more: Partial<StoredClaim> = {},
  stepMore: Partial<StoredClaim> = {},
) {
  const told = {
    article: 'b',
    publishedAt: '2031-05-09',
    when: on('2031-05-08'),
    sentence: { start: 0, end: 99 },
    ...more,
  }
  return [
    claim({ ...told, quantity: exactly(step), evidence: { start: 0, end: 3 }, ...stepMore }),
    claim({ ...told, quantity: exactly(total), evidence: { start: 80, end: 88 } }),
  ]
}

const tolls = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(({ quantity, when }) => [quantity?.value, when?.start, when?.end])

describe('a toll that rises by those who died later', () => {
  test('overtakes the toll told before of the same happening, and is of all its days', () => {
    const told = [earlier(), ...raise(2, 13)]
    expect(tolls(told)).toEqual([[13, '2031-05-03', '2031-05-08']])
    expect(relateClaims(told, gazetteer).get(told[2]?.id ?? '')).toMatchObject([
      { to: told[0]?.id, kind: 'supersedes' },
    ])
  })

  test('also where those who died are told of as more', () => {
    expect(tolls([earlier(), ...raise(2, 13, {}, { additional: true })])).toEqual([
      [13, '2031-05-03', '2031-05-08'],
    ])
  })

  test('also where the sum follows in the next sentence', () => {
    const [step, total] = raise(2, 13)
    const next = {
      ...(total as StoredClaim),
      sentence: { start: 101, end: 160 },
      evidence: { start: 110, end: 112 },
    }
    expect(tolls([earlier(), step as StoredClaim, next])).toHaveLength(1)
  })

  test('also of a prison, where the numbers do not make it up but are nearly as many', () => {
    const least = earlier({ quantity: atLeast(358) })
    expect(tolls([least, ...raise(2, 359)])).toEqual([[359, '2031-05-03', '2031-05-08']])
    expect(
      tolls([earlier({ quantity: exactly(358), place: port }), ...raise(2, 359, { place: port })]),
    ).toHaveLength(2)
    expect(tolls([earlier({ quantity: exactly(300) }), ...raise(2, 359)])).toHaveLength(2)
  })

  test('what is told later of the day itself stays with its own day', () => {
    const later = claim({
      article: 'c',
      publishedAt: '2031-05-10',
      when: on('2031-05-09'),
      quantity: exactly(4),
    })
    expect(tolls([earlier(), ...raise(2, 13), later])).toEqual([
      [13, '2031-05-03', '2031-05-08'],
      [4, '2031-05-09', '2031-05-09'],
    ])
  })
})

describe('another happening is told of', () => {
  test('where the numbers do not make up the toll told before', () => {
    expect(tolls([earlier(), ...raise(2, 14)])).toHaveLength(2)
  })

  test('where they do, but years ago', () => {
    const old = earlier({ publishedAt: '2029-05-04', when: null })
    expect(tolls([old, ...raise(2, 13, { when: null })])).toHaveLength(2)
  })

  test('where more are told of now than before: those are two counts of one toll', () => {
    const one = earlier({ quantity: exactly(1), when: null })
    expect(tolls([one, ...raise(15, 16)])).toHaveLength(2)
  })

  test('at another place', () => {
    expect(tolls([earlier(), ...raise(2, 13, { place: hillPrison })])).toHaveLength(2)
  })

  test('where two happenings there have that toll', () => {
    const other = earlier({ article: 'o', when: on('2031-04-28'), publishedAt: '2031-04-29' })
    expect(tolls([other, earlier({ quantity: exactly(11) }), ...raise(2, 13)]).length).toBeGreaterThan(1)
  })
})
