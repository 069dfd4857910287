import { describe, expect, test } from 'vitest'
import { toCrisisBackground } from './crisis-background'
import { claim } from './testing/made-up'

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
