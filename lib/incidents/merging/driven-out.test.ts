import { describe, expect, test } from 'vitest'
import { claim, exactly, gazetteer, on } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

/** "So many people were displaced", told in an article of its own on a day of May 2031. */
const displaced = (day: number, value: number, more: Partial<StoredClaim> = {}) =>
  claim({
    kind: 'other_count',
    unit: 'people displaced',
    article: `a${day}`,
    publishedAt: `2031-05-${String(day).padStart(2, '0')}`,
    when: null,
    quantity: exactly(value),
    ...more,
  })

const lines = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer).map(({ quantity, provenance: told }) =>
    [quantity?.low, quantity?.high, quantity?.value, told.length].join(' '),
  )

describe('those driven out are counted as tolls are', () => {
  test('the count of one place goes on for weeks: least, most and latest, never a sum', () => {
    const told = [displaced(1, 11_000), displaced(4, 32_000), displaced(13, 48_200), displaced(28, 53_800)]
    expect(lines(told)).toEqual(['11000 53800 53800 4'])
  })

  test('since when they fled, as one report tells it, parts no count from the next', () => {
    const since = { start: '2031-05-01', end: '2031-05-04', precision: 'day' } as const
    expect(lines([displaced(4, 11_000, { when: since }), displaced(20, 36_000)])).toEqual([
      '11000 36000 36000 2',
    ])
  })

  test('families are another unit than people', () => {
    const families = displaced(2, 300, { unit: 'families displaced' })
    expect(lines([displaced(1, 1_200), families])).toEqual(['1200 1200 1200 1', '300 300 300 1'])
  })

  test('two flights that are each of a day of its own are two', () => {
    const told = [
      displaced(2, 300, { when: on('2031-05-01') }),
      displaced(21, 200, { when: on('2031-05-20') }),
    ]
    expect(lines(told)).toEqual(['300 300 300 1', '200 200 200 1'])
  })

  test('after more than two months another count begins', () => {
    expect(lines([displaced(1, 11_000), displaced(31, 900, { publishedAt: '2031-07-20' })])).toEqual([
      '11000 11000 11000 1',
      '900 900 900 1',
    ])
  })

  test('some of them, told in the same sentence, are no figure of them all', () => {
    const told = { sentence: { start: 0, end: 99 } }
    const part = displaced(1, 400, { ...told, evidence: { start: 50, end: 53 } })
    expect(lines([displaced(1, 1_200, told), part])).toEqual(['1200 1200 1200 2'])
  })

  test('other figures are still one count only where they agree', () => {
    const moved = (day: number, value: number) => displaced(day, value, { unit: 'inmates moved' })
    expect(lines([moved(1, 40), moved(2, 60)])).toEqual(['40 40 40 1', '60 60 60 1'])
  })
})
