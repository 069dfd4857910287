import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import type { Place } from '@/lib/model/place'
import type { Reading } from '@/lib/model/reading'
import type { AnnotatedCase, MarkedFact } from './annotated-case'
import { toMeasures } from './measures'
import { scoreCase } from './score-case'

const text = 'Seven people died in Tarsis on Monday, the mayor said. A fire began in Puerto Lago.'
const [first, second] = [text.slice(0, 54), text.slice(55)]

const fact = (more: Partial<MarkedFact> = {}): MarkedFact => ({
  sentence: first,
  kind: 'killed',
  value: 7,
  bound: 'exact',
  place: 'Tarsis',
  place_type: 'city',
  date: '2023-05-15',
  attributed_to: 'the mayor of Tarsis',
  ...more,
})
const marked = (...gold: MarkedFact[]): AnnotatedCase => ({
  id: 'fire',
  title: 'A fire',
  source: 'Harbour Gazette',
  url: null,
  published: '2023-05-17',
  language: 'en',
  text,
  gold,
  toponyms: [
    { start: 21, end: 27, text: 'Tarsis', type: 'city', canonical: 'Tarsis', lon: 13.1, lat: 10 },
    { start: 71, end: 82, text: 'Puerto Lago', type: 'city', canonical: 'Puerto Lago', lon: 11.1, lat: 10 },
  ],
})

const tarsis: Place = {
  id: 'tarsis',
  name: 'Tarsis',
  aliases: [],
  kind: 'city',
  province: null,
  country: 'QV',
  lon: 13.1,
  lat: 10,
  precision: 'city',
}
const claim = (more: Partial<Claim> = {}): Claim => ({
  id: 'a',
  kind: 'killed',
  quantity: { value: 7, low: 7, high: 7, bound: 'exact', form: 'words' },
  unit: 'people',
  place: tarsis,
  placeReason: 'named',
  when: { start: '2023-05-15', end: '2023-05-15', precision: 'day' },
  attribution: 'mayor',
  status: 'reported',
  historic: false,
  sentence: { start: 0, end: 54 },
  evidence: { start: 0, end: 5 },
  ...more,
})
const toponyms = [{ start: 21, end: 27, text: 'Tarsis', place: tarsis, reason: 'its only bearer' }]
const score = (gold: MarkedFact[], ...claims: Claim[]) =>
  scoreCase(marked(...gold), { article: {} as Reading['article'], toponyms, claims, rejected: [] })
const measure = (gold: MarkedFact[], ...claims: Claim[]) => toMeasures(score(gold, ...claims).tally)

describe('a claim states a marked fact', () => {
  test('when sentence, kind and number agree, and is right when its place agrees too', () => {
    const { right, figures, agreement } = measure([fact()], claim())
    expect([figures.precision, figures.recall, right.precision, right.recall]).toEqual([1, 1, 1, 1])
    expect(agreement).toMatchObject({ bound: 1, place: 1, date: 1, speaker: 1, status: null })
  })

  test('though its place is wrong, but then it is not right', () => {
    const { figures, right } = measure([fact()], claim({ place: null }))
    expect([figures.f1, right.f1]).toEqual([1, 0])
  })

  test('though the reader cuts the sentence elsewhere, unless they have less than half in common', () => {
    expect(measure([fact()], claim({ sentence: { start: 0, end: 37 } })).figures.recall).toBe(1)
    expect(measure([fact()], claim({ sentence: { start: 28, end: 54 } })).figures.recall).toBe(0)
  })

  test('once: the same claim made again is one too many', () => {
    const { figures } = measure([fact()], claim(), claim({ id: 'b' }))
    expect([figures.precision, figures.recall, figures.falseFigures]).toEqual([0.5, 1, 0])
  })

  test('which may be optional: then it is no error to say it and none to leave it out', () => {
    const optional = fact({ kind: 'attack', value: null, bound: null, optional: true })
    expect(measure([fact(), optional], claim()).figures.recall).toBe(1)
    expect(
      measure([fact(), optional], claim(), claim({ kind: 'attack', quantity: null })).figures.precision,
    ).toBe(1)
  })
})

describe('what counts against the reader', () => {
  const nine = { value: 9, low: 9, high: 9, bound: 'exact', form: 'digits' } as const

  test('a number that the report gives nowhere for that kind', () => {
    const { tally, misses } = score([fact()], claim({ quantity: nine }))
    expect(tally.falseFigures).toBe(1)
    expect(misses.some(({ what }) => what.startsWith('fact missed: killed 7 @ Tarsis'))).toBe(true)
    expect(misses.find((miss) => miss.falseFigure)?.what).toContain('FALSE FIGURE: killed 9 @ Tarsis')
  })

  test('is no false figure where another sentence gives it', () => {
    const elsewhere = fact({ sentence: second, value: 9 })
    expect(measure([fact(), elsewhere], claim({ quantity: nine })).figures.falseFigures).toBe(0)
  })

  test('a day or a speaker where the marks have none', () => {
    const { invented } = measure([fact({ date: null, attributed_to: null })], claim())
    expect(invented).toEqual({ date: 1, speaker: 1 })
  })

  test('a status that is not the marked one', () => {
    expect(measure([fact({ unverified: true })], claim()).agreement.status).toBe(0)
    expect(measure([fact({ superseded: true })], claim({ status: 'superseded' })).agreement.status).toBe(1)
  })

  test('a toponym that is not found, and one in the wrong place', () => {
    const { tally, misses } = score([])
    expect([tally.toponymsAsked, tally.toponymsFound, tally.toponymsPlaced]).toEqual([2, 1, 1])
    expect(misses).toEqual([{ case: 'fire', what: 'toponym missed: Puerto Lago', falseFigure: false }])
  })
})
