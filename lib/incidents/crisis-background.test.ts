import { describe, expect, test } from 'vitest'
import { toCrisisBackground, withOneTime } from './crisis-background'
import { claim, exactly, on } from './testing/made-up'

const ofCrisis = toCrisisBackground({ from: '2025-01-15', to: '2025-03-31' })
const told = (start: string, end: string) =>
  ofCrisis(claim({ historic: true, when: { start, end, precision: 'day' }, publishedAt: '2025-03-24' }))
    .historic

describe('what a report of March looks back on', () => {
  test('is no background where it lies in the days that the crisis is about', () => {
    expect(told('2025-01-16', '2025-01-29')).toBe(false)
  })
  test('and is background where it began before them, or has no day', () => {
    expect(told('1999-01-01', '2004-12-31')).toBe(true)
    expect(told('2025-01-10', '2025-01-29')).toBe(true)
    expect(ofCrisis(claim({ historic: true, when: null })).historic).toBe(true)
  })
})

describe('what happened before the crisis and was told as news', () => {
  const taken = { kind: 'hostages_held', quantity: exactly(6), when: on('2031-02-23') } as const
  const news = claim({ ...taken, publishedAt: '2031-03-06' })
  const back = claim({ ...taken, publishedAt: '2031-03-25', historic: true })
  const historicOf = (...all: ReturnType<typeof claim>[]) => {
    const told = new Map(all.map((one, at) => [String(at), { claims: [one] }]))
    return [...withOneTime(told).values()].map(({ claims }) => claims[0]?.historic)
  }
  test('is no background where a later report looks back on it', () => {
    expect(historicOf(news, back)).toEqual([false, false])
  })
  test('another figure, day or place is, and what was background from the first', () => {
    expect(historicOf(news, { ...back, quantity: exactly(7) })).toEqual([false, true])
    expect(historicOf(news, { ...back, when: on('2031-02-22') })).toEqual([false, true])
    expect(historicOf({ ...news, place: null }, back)).toEqual([false, true])
    expect(historicOf({ ...news, historic: true }, back)).toEqual([true, true])
    expect(historicOf({ ...news, publishedAt: '2031-03-26' }, back)).toEqual([false, true])
  })
})
