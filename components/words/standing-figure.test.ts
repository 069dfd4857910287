import { expect, test } from 'vitest'
import type { Incident, Provenance } from '@/lib/model/incident'
import { toRange } from './figure-range'
import { earlierFigures, goneFigure, isOvertaken, overtakerOf, toStandingFigure } from './standing-figure'
import { exact, said } from './testing/said'

const on = (claim: string, publishedAt: string, value: number) => said(claim, value, { publishedAt })
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
  [on('a', '2024-03-01', 6), on('b', '2024-03-02', 18), on('c', '2024-03-03', 31)],
  { low: 'a', high: 'c', latest: 'c' },
)

test('a toll that rose from 6 to 31 stands at 31, and the earlier figures are overtaken', () => {
  const figure = toStandingFigure(rising)
  expect(figure && toRange(figure)).toEqual({ form: 'exact', value: 31 })
  expect(rising.provenance.map((claim) => isOvertaken(claim, rising))).toEqual([true, true, false])
  expect(rising.provenance.map((claim) => overtakerOf(claim, rising)?.claim)).toEqual(['c', 'c', undefined])
})

test('how many were taken is not overtaken by how many of them are held still', () => {
  const all = [
    on('a', '2024-03-01', 71),
    on('b', '2024-03-04', 71),
    { ...on('c', '2024-03-04', 6), tie: { as: 'left' as const, with: 'b' } },
  ]
  const held = incident('hostages_held', all, { low: 'c', high: 'c', latest: 'c' })
  expect(all.map((claim) => isOvertaken(claim, held))).toEqual([false, false, false])
})

test('two figures of one day stand as a range', () => {
  const apart = incident('killed', [on('a', '2024-03-01', 6), on('b', '2024-03-01', 11)], {
    low: 'a',
    high: 'b',
    latest: 'a',
  })
  const figure = toStandingFigure(apart)
  expect(figure && toRange(figure)).toEqual({ form: 'range', from: 6, to: 11 })
})

test('a later, lower death toll does not do away with the higher one', () => {
  const falling = incident('killed', [on('a', '2024-03-01', 20), on('b', '2024-03-02', 18)], {
    low: 'b',
    high: 'a',
    latest: 'b',
  })
  const figure = toStandingFigure(falling)
  expect(figure && toRange(figure)).toEqual({ form: 'range', from: 18, to: 20 })
  expect(falling.provenance.some((claim) => isOvertaken(claim, falling))).toBe(false)
})

test('a toll that its own outlet lowers stands at the lower figure, beside what others still give', () => {
  const corrects = [{ to: 'a', kind: 'supersedes' as const }]
  const before = [on('a', '2024-03-01', 11), on('again', '2024-03-01', 11)]
  const lowered = incident('killed', [...before, { ...on('b', '2024-03-02', 9), relations: corrects }], {
    low: 'b',
    high: 'a',
    latest: 'b',
  })
  const figure = toStandingFigure(lowered)
  expect(figure && toRange(figure)).toEqual({ form: 'exact', value: 9 })
  expect(lowered.provenance.map((claim) => isOvertaken(claim, lowered))).toEqual([true, true, false])
  expect(earlierFigures(lowered)).toEqual([11])
  const others = {
    ...lowered,
    provenance: [{ ...on('x', '2024-03-01', 10), publisher: 'The Post' }, ...lowered.provenance],
  }
  const beside = toStandingFigure(others)
  expect(beside && toRange(beside)).toEqual({ form: 'range', from: 9, to: 10 })
})

test('a high figure that several outlets have lowered is struck, and the range ends where they say', () => {
  const others = { ...on('b', '2024-03-02', 118), publisher: 'The Post' }
  const agrees = {
    ...on('c', '2024-03-03', 118),
    publisher: 'La Voz',
    relations: [{ to: 'a', kind: 'supersedes' as const }],
  }
  const lowered = incident('killed', [on('a', '2024-03-01', 150), others, agrees], {
    low: 'b',
    high: 'a',
    latest: 'c',
  })
  const figure = toStandingFigure(lowered)
  expect(figure && toRange(figure)).toEqual({ form: 'exact', value: 118 })
  expect(lowered.provenance.map((claim) => isOvertaken(claim, lowered))).toEqual([true, false, false])
  expect(earlierFigures(lowered)).toEqual([150])
})

test('one who is named on the day on which several outlets give a toll is no end of it, beside one outlet she is', () => {
  const named = on('a', '2024-03-01', 1)
  const toll = ['The Post', 'La Voz'].map((publisher, i) => ({ ...on(`t${i}`, '2024-03-01', 16), publisher }))
  const shown = (provenance: Provenance[]) => {
    const figure = toStandingFigure(incident('killed', provenance, { low: 'a', high: 't0', latest: 't0' }))
    return figure && toRange(figure)
  }
  expect(shown([named, ...toll])).toEqual({ form: 'exact', value: 16 })
  expect(shown([named, ...toll.slice(0, 1)])).toEqual({ form: 'range', from: 1, to: 16 })
})

test('those who come on top of others do not overtake them', () => {
  const rest = { ...on('b', '2024-03-02', 15), relations: [{ to: 'a', kind: 'adds_to' as const }] }
  const freed = incident('hostages_freed', [on('a', '2024-03-01', 9), rest], {
    low: 'a',
    high: 'b',
    latest: 'b',
  })
  const open = { ...freed, quantity: { ...freed.quantity, bound: 'at_least' as const, high: null } }
  const figure = toStandingFigure(open)
  expect(figure && toRange(figure)).toEqual({ form: 'at_least', value: 15 })
  expect(earlierFigures(open)).toEqual([])
})

test('people held may become fewer: yesterday’s number is overtaken', () => {
  const held = incident('hostages_held', [on('a', '2024-03-01', 96), on('b', '2024-03-02', 40)], {
    low: 'b',
    high: 'a',
    latest: 'b',
  })
  const figure = toStandingFigure(held)
  expect(figure && toRange(figure)).toEqual({ form: 'exact', value: 40 })
  expect(held.provenance.map((claim) => isOvertaken(claim, held))).toEqual([true, false])
})

test('neither a share of a total, nor what comes on top of it, nor a rumour is overtaken by a later total', () => {
  const freed = incident(
    'hostages_freed',
    [
      on('a', '2024-03-01', 131),
      { ...on('b', '2024-03-01', 106), relations: [{ to: 'a', kind: 'part_of' }] },
      { ...on('c', '2024-03-01', 8), relations: [{ to: 'a', kind: 'adds_to' }] },
      { ...on('d', '2024-03-01', 90), status: 'alleged' },
      on('e', '2024-03-02', 140),
    ],
    { low: 'a', high: 'e', latest: 'e' },
  )
  expect(freed.provenance.map((claim) => isOvertaken(claim, freed))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
  expect(earlierFigures(freed)).toEqual([131])
})

test('people whom two reports name one by one are overtaken by no later count of the same', () => {
  const named = incident('killed', [on('a', '2024-03-01', 1), on('b', '2024-03-02', 1)], {
    low: 'a',
    high: 'a',
    latest: 'b',
  })
  const two = { ...named, quantity: { ...named.quantity, value: 2, low: 2, high: null } }
  expect(two.provenance.map((claim) => isOvertaken(claim, two))).toEqual([false, false])
})

test('where nothing stands any more, the last figure is said to be gone, and is none of the earlier ones', () => {
  const gone = { publishedAt: '2024-03-02', status: 'superseded' } as const
  const replaced = { kind: 'hostages_held' as const, quantity: null, provenance: [said('b', 96, gone)] }
  expect(goneFigure(replaced)?.value).toBe(96)
  expect(earlierFigures(replaced)).toEqual([])
  const stands = {
    ...replaced,
    provenance: [...replaced.provenance, { ...on('c', '2024-03-02', 1), quantity: null }],
  }
  expect(goneFigure(stands)).toBeNull()
  expect(earlierFigures(stands)).toEqual([96])
})

test('a figure that is shown is none of the earlier ones, whoever has replaced it', () => {
  const provenance = [
    on('a', '2024-03-01', 96),
    said('b', 96, { publishedAt: '2024-03-02', status: 'superseded' }),
  ]
  expect(earlierFigures(incident('hostages_held', provenance, { low: 'a', high: 'a', latest: 'a' }))).toEqual(
    [],
  )
})

test('what one voice counts is not overtaken by what another was told to count beside it, told again', () => {
  const by = (attribution: string, article: string) => ({ attribution, article })
  const beside = [
    { ...on('a', '2024-03-01', 3252), ...by('administration', 'x') },
    { ...on('b', '2024-03-01', 3958), ...by('UN', 'x') },
    { ...on('c', '2024-03-02', 3958), ...by('UN', 'y') },
  ]
  const toll = incident('killed', beside, { low: 'a', high: 'b', latest: 'c' })
  const figure = toStandingFigure(toll)
  expect(figure && toRange(figure)).toEqual({ form: 'range', from: 3252, to: 3958 })
  expect(earlierFigures(toll)).toEqual([])
  const again = { ...on('c', '2024-03-02', 4014), ...by('UN', 'y') }
  const risen = incident('killed', [...beside.slice(0, 2), again], { low: 'a', high: 'c', latest: 'c' })
  expect(earlierFigures(risen)).toEqual([3252, 3958])
})
