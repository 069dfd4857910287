import { describe, expect, test } from 'vitest'
import { filterIncidents } from '@/lib/incidents/filters/filter-incidents'
import { claim, country, gazetteer, inYear, on, query } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import { datesOf, toBrush } from '@/lib/incidents/time/by-day'
import { toTimeline } from '@/lib/incidents/time/to-timeline'
import type { When } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import { toDay, toDayNumber } from '@/lib/text/dates/calendar'

const days = (start: string, end: string): When => ({ start, end, precision: 'day' })

/** The timeline of what these claims tell, and what a filter by one day selects of it. */
function tell(...claims: StoredClaim[]) {
  const byId = new Map(claims.map((one) => [one.id, one]))
  const incidents = mergeClaims(claims, gazetteer)
  const context = { gazetteer, titles: new Map(), claims: byId, sentences: new Map(), countries: ['XA'] }
  const filtered = (day: string) =>
    filterIncidents(incidents, query(`from=${day}&to=${day}`), context).filter(({ historic }) => !historic)
  return { timeline: toTimeline(incidents, byId), filtered }
}

const killed = claim({ when: days('2031-05-08', '2031-05-10') })
const hurt = claim({ kind: 'injured', when: on('2031-05-08') })
const troops = claim({ kind: 'troops_deployed', unit: 'people', publishedAt: '2031-05-11' })

describe('incidents by day', () => {
  test('what lasts several days stands on each, and every day in between has a column', () => {
    const { bins, tallest } = tell(killed, hurt, troops).timeline
    expect(bins.map(({ from, total }) => [from, total])).toEqual([
      ['2031-05-08', 2],
      ['2031-05-09', 1],
      ['2031-05-10', 1],
      ['2031-05-11', 1],
    ])
    expect(tallest).toBe(2)
  })

  test('a column holds as many as a filter by its day selects', () => {
    const { timeline, filtered } = tell(
      killed,
      claim({ when: on('2031-05-09'), publishedAt: '2031-05-11' }),
      hurt,
      troops,
      claim({ kind: 'inmates_capacity' }),
      claim({ historic: true, when: inYear('2029') }),
    )
    expect(timeline.bins).toHaveLength(4)
    for (const { from, total } of timeline.bins) expect([from, total]).toEqual([from, filtered(from).length])
  })

  test('each is counted once, by its family; what has no day of its own apart, and so is background', () => {
    const { timeline } = tell(
      killed,
      hurt,
      troops,
      claim({ kind: 'hostages_held', when: on('2031-05-08') }),
      claim({ kind: 'escaped', when: { start: '2031-05-01', end: '2031-05-31', precision: 'month' } }),
      claim({ historic: true, when: inYear('2029') }),
    )
    expect(timeline).toMatchObject({
      totals: { hurt: 2, held: 1, freed: 0, emergency: 0, other: 0, undated: 2 },
      background: 1,
    })
    expect(timeline.bins.map(({ counts }) => counts.undated)).toEqual([1, 1, 1, 2])
  })

  test('a long crisis has columns of weeks, months or years', () => {
    const froms = (...starts: string[]) =>
      tell(
        ...starts.map((start, i) =>
          claim({ id: `c${i}`, place: { ...country, id: `p${i}` }, when: on(start) }),
        ),
      ).timeline.bins.map(({ from }) => from)
    const everyWeek = Array.from({ length: 20 }, (_, week) => toDay(toDayNumber('2031-01-01') + 7 * week))
    expect(froms(...everyWeek).slice(0, 2)).toEqual(['2031-01-01', '2031-01-08'])
    expect(froms('2001-01-01', '2031-04-30').length).toBeLessThan(93)
    expect(froms('0031-01-01', '2031-04-30').length).toBeLessThan(93)
  })

  test('a report long after the others leaves these their room: the days in between are one column', () => {
    const late = claim({ kind: 'injured', when: on('2031-08-20'), publishedAt: '2031-08-21' })
    const { timeline, filtered } = tell(killed, late)
    expect(timeline.bins.map(({ from, to, total, isGap }) => [from, to, total, isGap])).toEqual([
      ['2031-05-08', '2031-05-08', 1, undefined],
      ['2031-05-09', '2031-05-09', 1, undefined],
      ['2031-05-10', '2031-05-10', 1, undefined],
      ['2031-05-11', '2031-08-19', 0, true],
      ['2031-08-20', '2031-08-20', 1, undefined],
      ['2031-08-21', '2031-08-21', 0, undefined],
    ])
    expect(filtered('2031-06-15')).toEqual([])
    // A few days of quiet are seen as such.
    const soon = claim({ kind: 'injured', when: on('2031-05-18'), publishedAt: '2031-05-18' })
    expect(tell(killed, soon).timeline.bins).toHaveLength(11)
  })

  test('a count since January neither stretches the axis nor stands on each of its days as if it had happened on it', () => {
    const year = claim({ place: country, when: days('2031-01-01', '2031-05-09'), publishedAt: '2031-05-10' })
    const { timeline, filtered } = tell(killed, year)
    expect(timeline.bins.map(({ from, counts }) => [from, counts.hurt, counts.undated])).toEqual([
      ['2031-05-08', 1, 1],
      ['2031-05-09', 1, 1],
      ['2031-05-10', 1, 0],
    ])
    for (const { from, total } of timeline.bins) expect(total).toBe(filtered(from).length)
  })

  test('nothing told makes no column', () => {
    expect(tell().timeline.bins).toEqual([])
  })
})

describe('a brush over the days', () => {
  const bins = [1, 2, 3, 4, 5].map((day) => ({ from: `2031-05-0${day}`, to: `2031-05-0${day}` }))
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
