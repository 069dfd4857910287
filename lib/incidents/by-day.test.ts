import { describe, expect, test } from 'vitest'
import { datesOf, toBrush, toTimeline } from '@/lib/incidents/by-day'
import type { ClaimKind, When } from '@/lib/model/claim'

const day = (start: string, end = start): When => ({ start, end, precision: 'day' })
const incident = (kind: ClaimKind, when: When | null, historic = false) => ({ kind, when, historic })
const froms = (dated: string[]) => toTimeline([], dated).bins.map(({ from }) => from)

describe('incidents by day', () => {
  test('every day between the first and the last has a column, also where nothing happened', () => {
    const { bins, tallest } = toTimeline(
      [incident('killed', day('2031-05-01')), incident('injured', day('2031-05-01', '2031-05-03'))],
      ['2031-05-04'],
    )
    expect(bins.map(({ from, total }) => [from, total])).toEqual([
      ['2031-05-01', 2],
      ['2031-05-02', 0],
      ['2031-05-03', 0],
      ['2031-05-04', 0],
    ])
    expect(tallest).toBe(2)
  })

  test('kinds are counted by family, and a kind of its own is another figure', () => {
    const { totals } = toTimeline(
      [
        incident('killed', day('2031-05-01')),
        incident('attack', day('2031-05-01')),
        incident('hostages_held', day('2031-05-01')),
        incident('troops_deployed', day('2031-05-02')),
      ],
      [],
    )
    expect(totals).toEqual({ hurt: 2, held: 1, freed: 0, emergency: 0, other: 1 })
  })

  test('what has no day is counted apart, and so is background', () => {
    const timeline = toTimeline(
      [
        incident('killed', null),
        incident('killed', { start: '2031-05-01', end: '2031-05-31', precision: 'month' }),
        incident('killed', day('2029-02-01'), true),
      ],
      ['2031-05-04'],
    )
    expect(timeline).toMatchObject({ undated: 2, background: 1 })
    expect(timeline.bins).toHaveLength(1)
  })

  test('a long crisis has columns of weeks, months or years', () => {
    expect(froms(['2031-01-01', '2031-04-30']).slice(0, 2)).toEqual(['2031-01-01', '2031-01-08'])
    expect(froms(['2001-01-01', '2031-04-30']).length).toBeLessThan(93)
    expect(froms(['0031-01-01', '2031-04-30']).length).toBeLessThan(93)
  })

  test('nothing told makes no column', () => {
    expect(toTimeline([], []).bins).toEqual([])
  })
})

describe('a brush over the days', () => {
  const { bins } = toTimeline([], ['2031-05-01', '2031-05-05'])
  test('without dates it holds everything, and names none', () => {
    const all = toBrush(bins, null, null)
    expect(all).toEqual({ start: 0, end: 5 })
    expect(datesOf(bins, all)).toEqual({ from: null, to: null })
  })
  test('goes from dates to edges and back', () => {
    const some = toBrush(bins, '2031-05-02', '2031-05-04')
    expect(some).toEqual({ start: 1, end: 4 })
    expect(datesOf(bins, some)).toEqual({ from: '2031-05-02', to: '2031-05-04' })
  })
  test('dates outside the axis lie at its ends, and dates in the wrong order hold one day', () => {
    expect(toBrush(bins, '2030-01-01', '2040-01-01')).toEqual({ start: 0, end: 5 })
    expect(toBrush(bins, '2031-05-04', '2031-05-02')).toEqual({ start: 3, end: 4 })
  })
})
