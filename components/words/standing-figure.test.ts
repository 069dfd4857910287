import { expect, test } from 'vitest'
import type { Quantity } from '@/lib/model/claim'
import type { Incident, Provenance } from '@/lib/model/incident'
import { toRange } from './figure-range'
import { isOvertaken, toStandingFigure } from './standing-figure'

const exact = (value: number): Quantity => ({
  value,
  low: value,
  high: value,
  bound: 'exact',
  form: 'digits',
})
const said = (claim: string, publishedAt: string, quantity: Quantity): Provenance => ({
  claim,
  article: claim,
  publisher: 'The Courier',
  publishedAt,
  attribution: null,
  status: 'reported',
  when: null,
  quantity,
  sentence: { start: 0, end: 9 },
  evidence: { start: 0, end: 2 },
})
const incident = (
  kind: Incident['kind'],
  provenance: Provenance[],
  ends: { low: string; high: string; latest: string },
) => {
  const of = (id: string) => provenance.find(({ claim }) => claim === id)?.quantity
  const latest = of(ends.latest) ?? exact(0)
  return {
    kind,
    provenance,
    quantity: {
      ...latest,
      low: of(ends.low)?.low ?? null,
      high: of(ends.high)?.high ?? null,
      lowClaim: ends.low,
      highClaim: ends.high,
      latestClaim: ends.latest,
    },
  }
}

const rising = incident(
  'killed',
  [said('a', '2024-03-01', exact(6)), said('b', '2024-03-02', exact(18)), said('c', '2024-03-03', exact(31))],
  { low: 'a', high: 'c', latest: 'c' },
)

test('a toll that rose from 6 to 31 stands at 31, and the earlier figures are overtaken', () => {
  const figure = toStandingFigure(rising)
  expect(figure && toRange(figure)).toEqual({ form: 'exact', value: 31 })
  expect(rising.provenance.map((claim) => isOvertaken(claim, rising))).toEqual([true, true, false])
})

test('two figures of one day stand as a range', () => {
  const apart = incident('killed', [said('a', '2024-03-01', exact(6)), said('b', '2024-03-01', exact(11))], {
    low: 'a',
    high: 'b',
    latest: 'a',
  })
  const figure = toStandingFigure(apart)
  expect(figure && toRange(figure)).toEqual({ form: 'range', from: 6, to: 11 })
})

test('a later, lower death toll does not do away with the higher one', () => {
  const falling = incident(
    'killed',
    [said('a', '2024-03-01', exact(20)), said('b', '2024-03-02', exact(18))],
    {
      low: 'b',
      high: 'a',
      latest: 'b',
    },
  )
  const figure = toStandingFigure(falling)
  expect(figure && toRange(figure)).toEqual({ form: 'range', from: 18, to: 20 })
  expect(falling.provenance.some((claim) => isOvertaken(claim, falling))).toBe(false)
})

test('people held may become fewer: yesterday’s number is overtaken', () => {
  const held = incident(
    'hostages_held',
    [said('a', '2024-03-01', exact(96)), said('b', '2024-03-02', exact(40))],
    { low: 'b', high: 'a', latest: 'b' },
  )
  const figure = toStandingFigure(held)
  expect(figure && toRange(figure)).toEqual({ form: 'exact', value: 40 })
  expect(held.provenance.map((claim) => isOvertaken(claim, held))).toEqual([true, false])
})
