import { describe, expect, test } from 'vitest'
import {
  bigPrison,
  claim,
  country,
  exactly,
  gazetteer,
  north,
  on,
  port,
  south,
} from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

/** Figures of one sentence, in order. */
const told = (...said: (Partial<StoredClaim> & { value: number })[]) =>
  said.map(({ value, ...more }, i) => {
    const evidence = { start: 10 + i * 20, end: 12 + i * 20 }
    return claim({
      article: 'a',
      quantity: exactly(value),
      sentence: { start: 0, end: 200 },
      evidence,
      ...more,
    })
  })

const partsOf = (claims: readonly StoredClaim[]) =>
  [...relateClaims(claims, gazetteer)].flatMap(([id, relations]) =>
    relations
      .filter(({ kind }) => kind === 'part_of')
      .map(({ to }) =>
        [id, to].map((one) => claims.find((claim) => claim.id === one)?.quantity?.value).join(' of '),
      ),
  )

describe('what is no share though one sentence tells of more', () => {
  test('35 by one count and 43 by another', () => {
    const day = { place: south, when: on('2031-05-08') }
    const counts = told(
      { value: 35, attribution: 'police', ...day },
      { value: 43, attribution: 'police', ...day },
    )
    expect(partsOf(counts)).toEqual([])
    expect(mergeClaims(counts, gazetteer).map(({ quantity }) => quantity?.value)).toEqual([35, 43])
    expect(partsOf(told({ value: 5, ...day }, { value: 43, ...day }))).toEqual(['5 of 43'])
  })

  test('in a list of towns two that no gazetteer has are no parts of each other, nor of the town next to them', () => {
    const list = told(
      { value: 2970, place: port },
      { value: 127, place: bigPrison },
      { value: 43, place: country },
      { value: 26, place: bigPrison },
      { value: 7, place: south },
      { value: 17, place: country },
    )
    expect(partsOf(list)).toEqual([])
  })

  test('where the total comes first, towns and kinds of people are shares of it', () => {
    const all = told({ value: 30, place: north }, { value: 20, place: port }, { value: 5, place: bigPrison })
    expect(partsOf(all)).toEqual(['20 of 30', '5 of 30'])
    // Shares may come first, and add up to the total behind them.
    expect(partsOf(told({ value: 48 }, { value: 12 }, { value: 60 }))).toEqual(['48 of 60', '12 of 60'])
    expect(partsOf(told({ value: 1 }, { value: 2 }))).toEqual(['1 of 2'])
    expect(partsOf(told({ value: 131 }, { value: 106 }, { value: 20 }))).toEqual(['106 of 131', '20 of 131'])
  })
})
