import { describe, expect, test } from 'vitest'
import type { Place } from '@/lib/model/place'
import type { MarkedFact, MarkedToponym } from './annotated-case'
import { isSamePlace } from './same-place'
import { isSameDate, isSameSpeaker } from './same-words'

const toponym = (canonical: string, type: MarkedToponym['type'], lon: number): MarkedToponym => ({
  start: 0,
  end: 1,
  text: canonical,
  type,
  canonical,
  lon,
  lat: 0,
})
const known = new Map(
  [
    toponym('Roble prison', 'prison', 10),
    toponym('Cumbres prison', 'prison', 20),
    toponym('Old Cumbres', 'prison', 20.05),
    toponym('Arcos', 'province', 11),
  ].map((one) => [one.canonical, one]),
)
const place = (name: string, kind: Place['kind'], lon: number): Place => ({
  id: name,
  name,
  aliases: [],
  kind,
  province: null,
  country: 'QV',
  lon,
  lat: 0,
  precision: kind === 'prison' ? 'site' : kind,
})

describe('the place is the marked one', () => {
  const isRoble = (answer: Place | null) =>
    isSamePlace(answer, { names: ['Roble prison'], kinds: ['prison'] }, known)

  test('by its name, whatever word for a prison stands with it', () => {
    expect(isRoble(place('Cárcel de Roble', 'prison', 10.05))).toBe(true)
  })
  test('not far from the marked point, though the name is the same', () => {
    expect(isRoble(place('Roble', 'prison', 12))).toBe(false)
  })
  test('by its point alone, under another name', () => {
    expect(isRoble(place('North Centre', 'prison', 10.02))).toBe(true)
  })
  test('unless another marked prison stands as near: then only the name tells', () => {
    const wanted = { names: ['Cumbres prison'], kinds: ['prison'] as const }
    expect(isSamePlace(place('North Centre', 'prison', 20), wanted, known)).toBe(false)
    expect(isSamePlace(place('Cumbres', 'prison', 20), wanted, known)).toBe(true)
  })
  test('never of another kind, and never nowhere', () => {
    expect(isRoble(place('Roble', 'city', 10))).toBe(false)
    expect(isRoble(null)).toBe(false)
  })
  test('for a province by its name alone', () => {
    const arcos = { names: ['Arcos'], kinds: ['province'] as const }
    expect(isSamePlace(place('Arcos province', 'province', 12), arcos, known)).toBe(true)
    expect(isSamePlace(place('Brezal', 'province', 11), arcos, known)).toBe(false)
  })
  test('for a canton where a city is marked', () => {
    const arcos = { names: ['Arcos'], kinds: ['city'] as const }
    expect(isSamePlace(place('Arcos', 'canton', 11.05), arcos, known)).toBe(true)
  })
})

describe('the speaker is the marked one', () => {
  test.each([
    ['prison authority', 'the national prison authority'],
    ['Ana Vera', 'the minister, Ana Vera'],
    ['Harbour Gazette', 'the police chief, via Harbour Gazette'],
    ['police', 'Police, via Harbour Gazette'],
  ])('%s for %s', (said, wanted) => expect(isSameSpeaker(said, wanted)).toBe(true))

  test.each([
    [null, 'the mayor'],
    ['the governor', 'the mayor'],
    ['the mayor, who had come back to the town on Sunday evening to see the damage for herself', 'the mayor'],
  ])('not %s for %s', (said, wanted) => expect(isSameSpeaker(said, wanted)).toBe(false))
})

describe('the date is the marked one', () => {
  const on = (start: string, end = start) => ({ start, end, precision: 'day' as const })
  const marked = (more: Partial<MarkedFact>) => more as MarkedFact

  test('to the precision of the mark', () => {
    expect(isSameDate(on('2023-07-25'), marked({ date: '2023-07' }))).toBe(true)
    expect(isSameDate(on('2023-07-25'), marked({ date: '2023-07-24' }))).toBe(false)
  })
  test('anywhere within a marked range', () => {
    const range = marked({ date_range: ['2023-07-22', '2023-07-25'] })
    expect(isSameDate(on('2023-07-22', '2023-07-24'), range)).toBe(true)
    expect(isSameDate(on('2023-07-24', '2023-07-26'), range)).toBe(false)
    expect(isSameDate(null, range)).toBe(false)
  })
})
