import { expect, test } from 'vitest'
import { exact, said } from '@/components/words/testing/said'
import type { Provenance } from '@/lib/model/incident'
import { higherVoices, toSourceLine } from './source-line'

const by = (publisher: string, value: number | null, more: Partial<Provenance> = {}): Provenance => ({
  ...said(`${publisher} ${value}`, value ?? 0, more),
  publisher,
  ...(value === null ? { quantity: null } : {}),
})
const merged = (value: number, latest: Provenance) => ({
  ...exact(value),
  lowClaim: latest.claim,
  highClaim: latest.claim,
  latestClaim: latest.claim,
})

test('the outlet that gives the figure is named, and those that give another or none are counted apart', () => {
  const latest = by('Tarn Post', 137)
  const provenance = [by('Daily Brask', 96), by('Fell Times', 100), by('Radio Harrow', null), latest]
  expect(toSourceLine({ kind: 'hostages_held', provenance, quantity: merged(137, latest) })).toEqual({
    given: ['Tarn Post'],
    otherFigures: 2,
    noFigure: 1,
  })
})

test('an outlet that gave another figure before it gave this one is named once', () => {
  const latest = by('Tarn Post', 137)
  const provenance = [by('Tarn Post', 96), latest]
  expect(toSourceLine({ kind: 'hostages_held', provenance, quantity: merged(137, latest) })).toEqual({
    given: ['Tarn Post'],
    otherFigures: 0,
    noFigure: 0,
  })
})

test('a rumour of the same number is no report of it', () => {
  const latest = by('Tarn Post', 137)
  const rumour = by('Fell Times', 137, { status: 'alleged' })
  expect(
    toSourceLine({ kind: 'hostages_held', provenance: [rumour, latest], quantity: merged(137, latest) })
      .given,
  ).toEqual(['Tarn Post'])
})

test('what nobody counts is told by all who tell of it', () => {
  const provenance = [by('Daily Brask', null), by('Fell Times', null)]
  expect(toSourceLine({ kind: 'hostages_held', provenance, quantity: null }).given).toEqual([
    'Daily Brask',
    'Fell Times',
  ])
})

test('beside a least number stands who says more in the same report', () => {
  const of = { article: 'one', publisher: 'Tarn Post' }
  const official = by('official', 1200, { ...of, attribution: 'an official' })
  const group = by('group', 2000, { ...of, attribution: 'a rights group' })
  const older = by('older', 3000, { ...of, article: 'other', attribution: 'a union' })
  const provenance = [older, official, group]
  const open = { ...merged(1200, official), high: null, bound: 'at_least' as const }
  const voices = (quantity: typeof open | ReturnType<typeof merged>) =>
    higherVoices({ kind: 'escaped', provenance, quantity }).map(({ attribution }) => attribution)
  expect(voices(open)).toEqual(['a rights group'])
  expect(voices(merged(1200, official))).toEqual([])
})
