import { describe, expect, test } from 'vitest'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import { claim, country, exactly, gazetteer, hillPrison, on } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

const said = (start: number, more: Partial<StoredClaim>) =>
  claim({ article: 'a', sentence: { start, end: start + 40 }, ...more })

describe('a figure on top of another', () => {
  test('adds to the one that the report gave before it, and says to which', () => {
    const fifteen = said(0, { quantity: exactly(15) })
    const eight = said(41, { quantity: exactly(8), additional: true })
    expect(relateClaims([fifteen, eight], gazetteer).get(eight.id)).toEqual([
      { to: fifteen.id, kind: 'adds_to', reason: 'The report counts it on top of the 15 it gave before.' },
    ])
  })

  test('opens the toll upward: nobody gave the sum, so none is made up', () => {
    const fifteen = said(0, { quantity: exactly(15) })
    const eight = said(41, { quantity: exactly(8), additional: true })
    const [incident, ...others] = mergeClaims([fifteen, eight], gazetteer)
    expect(others).toEqual([])
    expect(incident?.quantity).toMatchObject({ value: 15, bound: 'at_least', low: 15, high: null })
    expect(incident?.quantity?.highClaim).toBe(eight.id)
  })

  test('is held in a total that is large enough for both', () => {
    const fifteen = said(0, { quantity: exactly(15) })
    const eight = said(41, { quantity: exactly(8), additional: true })
    const total = claim({ quantity: exactly(23), publishedAt: '2031-05-11' })
    expect(mergeClaims([fifteen, eight, total], gazetteer)[0]?.quantity).toMatchObject({
      value: 23,
      low: 15,
      high: 23,
    })
  })

  test('at another place is a toll of its own that adds to the first', () => {
    const here = said(0, { quantity: exactly(15) })
    const there = said(0, { quantity: exactly(26), additional: true, place: hillPrison })
    expect(mergeClaims([here, there], gazetteer).map(({ quantity }) => quantity?.high)).toEqual([15, 26])
    expect(
      relateClaims([here, there], gazetteer)
        .get(there.id)
        ?.map(({ kind }) => kind),
    ).toEqual(['adds_to'])
  })

  test('is no share of a total named beside it, though it is smaller', () => {
    const total = said(0, { place: country, quantity: exactly(31) })
    const more = said(0, { quantity: exactly(5), additional: true })
    expect(
      relateClaims([total, more], gazetteer)
        .get(more.id)
        ?.map(({ kind }) => kind),
    ).toEqual(['adds_to'])
  })

  test('with nothing before it stands as it is', () => {
    const alone = said(0, { quantity: exactly(8), additional: true })
    expect(relateClaims([alone], gazetteer).size).toBe(0)
    expect(mergeClaims([alone], gazetteer)[0]?.quantity).toMatchObject({ value: 8, low: 8, high: 8 })
  })

  test('two people described side by side in one sentence are not one: at least two died', () => {
    const one = { ...exactly(1), form: 'implicit' as const }
    const mayor = said(0, { quantity: one, evidence: { start: 5, end: 14 } })
    const player = said(0, { quantity: one, evidence: { start: 20, end: 38 } })
    const [incident, ...others] = mergeClaims([mayor, player], gazetteer)
    expect(others).toEqual([])
    expect(incident?.quantity).toMatchObject({ value: 2, bound: 'at_least', low: 2, high: null })
    expect(incident?.quantity?.highClaim).toBe(player.id)
  })

  test('two reports that each name two people tell of at least two, not of four', () => {
    const one = { ...exactly(1), form: 'implicit' as const }
    const claims = ['2031-05-10', '2031-05-12'].flatMap((publishedAt) => [
      said(0, { quantity: one, publishedAt, article: publishedAt }),
      said(41, { quantity: one, publishedAt, article: publishedAt, additional: true }),
    ])
    expect(mergeClaims(claims, gazetteer).map(({ quantity }) => [quantity?.value, quantity?.high])).toEqual([
      [2, null],
    ])
  })

  test('one person told of in two sentences stays one', () => {
    const one = { ...exactly(1), form: 'implicit' as const }
    const first = said(0, { quantity: one, evidence: { start: 5, end: 14 } })
    const again = said(41, { quantity: one, evidence: { start: 45, end: 54 } })
    expect(mergeClaims([first, again], gazetteer)[0]?.quantity).toMatchObject({ value: 1, low: 1, high: 1 })
  })

  test('the rest who were freed come on top of those freed before, whichever report told of them', () => {
    const freed = { kind: 'hostages_freed' } as const
    const ten = claim({ ...freed, quantity: exactly(10), publisher: 'The Tarn Post' })
    const rest = claim({ ...freed, quantity: exactly(12), publishedAt: '2031-05-12', additional: true })
    expect(relateClaims([ten, rest], gazetteer).get(rest.id)).toEqual([
      {
        to: ten.id,
        kind: 'adds_to',
        reason: 'The report tells of the rest, on top of the 10 that The Tarn Post gave on 2031-05-10.',
      },
    ])
    const [incident] = mergeClaims([ten, rest], gazetteer)
    expect(incident?.quantity).toMatchObject({ value: 12, bound: 'at_least', low: 10, high: null })
    expect(incident?.quantity?.latestClaim).toBe(rest.id)
    const all = claim({ ...freed, quantity: exactly(22), publishedAt: '2031-05-13' })
    expect(mergeClaims([ten, rest, all], gazetteer)[0]?.quantity).toMatchObject({ value: 22, high: 22 })
  })

  test('of people freed opens the ledger of that day upward', () => {
    const freed = { kind: 'hostages_freed', when: on('2031-05-10') } as const
    const first = said(0, { ...freed, quantity: exactly(41) })
    const later = said(41, { ...freed, quantity: exactly(12), additional: true })
    expect(toLedger([first, later]).items[0]?.series[0]?.freed).toMatchObject({ low: 41, high: null })
  })
})

describe('a rumour beside an official figure', () => {
  test('contradicts the one of its own report, and says that it is not confirmed', () => {
    const official = said(0, { kind: 'hostages_held', quantity: exactly(96) })
    const rumour = said(41, { kind: 'hostages_held', quantity: exactly(140), status: 'alleged' })
    expect(relateClaims([official, rumour], gazetteer).get(rumour.id)).toEqual([
      {
        to: official.id,
        kind: 'contradicts',
        reason: 'It gives 140 unconfirmed; the same report gives 96.',
      },
    ])
  })

  test('that agrees with it contradicts nothing', () => {
    const official = said(0, { quantity: exactly(96) })
    const rumour = said(41, { quantity: exactly(96), status: 'alleged' })
    expect(relateClaims([official, rumour], gazetteer).size).toBe(0)
  })
})
