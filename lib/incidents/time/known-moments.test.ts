import { describe, expect, test } from 'vitest'
import {
  asOfAt,
  isEarlier,
  knownOn,
  momentOf,
  toMoments,
  toPlainYear,
} from '@/lib/incidents/time/known-moments'

const moments = toMoments(
  ['2031-05-06', '2031-05-04', '2031-05-04', '2031-05-05'].map((publishedAt) => ({ publishedAt })),
)

describe('the moments at which reports were published', () => {
  test('each counts all reports by its end', () => {
    expect(moments).toEqual([
      { at: '2031-05-04', reports: 2 },
      { at: '2031-05-05', reports: 3 },
      { at: '2031-05-06', reports: 4 },
    ])
  })
  test('without a moment asked for it is the last', () => {
    expect(momentOf(moments, null)).toBe(2)
  })
  test('a moment between two reports is that of the earlier', () => {
    expect(momentOf(moments, '2031-05-05')).toBe(1)
    expect(momentOf(moments, '2031-05-05T12:00:00Z')).toBe(0)
    expect(momentOf(moments, '2031-08-01')).toBe(2)
  })
  test('before the first report there is none', () => {
    expect(momentOf(moments, '2031-05-01')).toBe(-1)
  })
  test('what is known after the last report was known by its day', () => {
    expect(knownOn(moments, '2031-08-01')).toBe('2031-05-06')
    expect(knownOn(moments, '2031-05-05T12:00:00Z')).toBe('2031-05-05T12:00:00Z')
    expect(knownOn(moments, '2031-05-01')).toBe('2031-05-01')
    expect(isEarlier(moments, '2031-05-05')).toBe(true)
    expect([isEarlier(moments, '2031-05-06'), isEarlier(moments, null)]).toEqual([false, false])
  })
  test('the last moment is now, and needs no date', () => {
    expect([0, 1, 2].map((index) => asOfAt(moments, index))).toEqual(['2031-05-04', '2031-05-05', null])
  })
})

describe('the year that goes without saying', () => {
  const years = (...days: string[]) => toPlainYear(days.map((publishedAt) => ({ publishedAt })))
  test('is that of all reports', () => expect(years('2031-05-02', '2031-06-01T08:00:00Z')).toBe('2031'))
  test('is none where reports are of several, or where there are none', () => {
    expect(years('2030-12-31', '2031-01-01')).toBeNull()
    expect(years()).toBeNull()
  })
})
