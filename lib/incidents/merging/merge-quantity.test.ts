import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyClaim } from '@/lib/incidents/testing/any-claim'
import { atLeast, atMost, claim, exactly, gazetteer } from '@/lib/incidents/testing/made-up'
import { relateClaims } from '@/lib/incidents/testing/merge-all'
import { mergeClaims, only } from '@/lib/incidents/testing/merge-made-up'
import type { Quantity } from '@/lib/model/claim'

describe('the figures of an incident', () => {
  test('a much smaller later figure is never the toll, a slightly smaller one corrects it', () => {
    const toll = claim({ quantity: exactly(31) })
    const few = claim({ quantity: exactly(2), publishedAt: '2031-05-14' })
    expect(only([toll, few])?.quantity).toMatchObject({ value: 31, low: 2, latestClaim: toll.id })
    const corrected = claim({ quantity: exactly(29), publishedAt: '2031-05-12' })
    expect(only([toll, corrected])?.quantity?.value).toBe(29)
  })

  test('a least in a round number takes nothing back of the number that it rounds', () => {
    const later = (quantity: Quantity) =>
      only([claim({ quantity: exactly(53) }), claim({ quantity, publishedAt: '2031-05-12' })])?.quantity
    expect(later(atLeast(50))).toMatchObject({ value: 53, bound: 'exact' })
    for (const value of [51, 40, 60])
      expect(later(atLeast(value))).toMatchObject({ value, bound: 'at_least' })
    expect(later(exactly(50))).toMatchObject({ value: 50 })
  })

  test('"almost a hundred" is 96 in a round number: no other figure, and nobody disagrees', () => {
    const about = (value: number): Quantity => ({ ...exactly(value), bound: 'about' })
    const held = { kind: 'hostages_held' } as const
    const told = (value: number, round: number, publishedAt?: string) => {
      const claims = [
        claim({ ...held, quantity: exactly(value), publisher: 'El Faro' }),
        claim({
          ...held,
          quantity: about(round),
          publisher: 'La Voz',
          ...(publishedAt ? { publishedAt } : {}),
        }),
      ]
      return { figure: only(claims)?.quantity, relations: relateClaims(claims, gazetteer).size }
    }
    expect(told(96, 100)).toMatchObject({ figure: { value: 96, low: 96, high: 96 }, relations: 0 })
    expect(told(96, 100, '2031-05-12')).toMatchObject({
      figure: { value: 96, low: 96, high: 96 },
      relations: 0,
    })
    expect(told(80, 100)).toMatchObject({ figure: { low: 80, high: 100 } })
    expect(told(80, 100).relations).toBeGreaterThan(0)
    // No round number rounds another.
    expect(told(96, 97)).toMatchObject({ figure: { low: 96, high: 97 } })
  })

  test.each([
    ['an open figure beside an older closed one stays open', [exactly(18), atLeast(31)], 18, null],
    ['a later figure closes an open one', [atLeast(31), exactly(33)], 31, 33],
    ['a later figure below it does not', [atLeast(31), exactly(18)], 18, null],
    ['an upper bound alone leaves the low end open', [atMost(12)], null, 12],
    ['a later figure closes the low end', [atMost(12), exactly(9)], 9, 12],
  ])('%s', (_, quantities, low, high) => {
    const claims = quantities.map((quantity, i) => claim({ quantity, publishedAt: `2031-05-1${i}` }))
    expect(only(claims)?.quantity).toMatchObject({ low, high })
  })

  test('one man who escaped is no count of an escape, whichever report told of him last; one held still may be all who are left', () => {
    const one = {
      quantity: { ...exactly(1), form: 'implicit' as const },
      publishedAt: '2031-05-13',
    }
    const many = claim({ kind: 'escaped', quantity: exactly(3597) })
    expect(only([many, claim({ kind: 'escaped', ...one })])?.quantity).toMatchObject({
      value: 3597,
      low: 3597,
      high: 3597,
    })
    const held = claim({ kind: 'hostages_held', quantity: exactly(53) })
    expect(only([held, claim({ kind: 'hostages_held', ...one })])?.quantity?.value).toBe(1)
  })

  test('no claim with a number means no figure', () => {
    expect(only([claim({ quantity: null })])?.quantity).toBeNull()
  })

  test('replaced and denied figures move nothing and are kept', () => {
    const old = claim({ quantity: exactly(96), status: 'superseded' })
    const denied = claim({ quantity: exactly(1), status: 'denied' })
    const incident = only([old, denied, claim({ quantity: exactly(131) })])
    expect(incident?.quantity).toMatchObject({ low: 131, high: 131 })
    expect(incident?.provenance).toHaveLength(3)
  })

  test('a rumour beside an official figure moves nothing and is kept as alleged', () => {
    const rumour = claim({ quantity: exactly(140), status: 'alleged', publishedAt: '2031-05-11' })
    const incident = only([claim({ quantity: exactly(96) }), rumour])
    expect(incident).toMatchObject({ status: 'reported', quantity: { low: 96, high: 96, value: 96 } })
    expect(incident?.provenance[1]?.status).toBe('alleged')
  })

  test('a rumour alone is the figure there is, and says what it is', () => {
    expect(only([claim({ status: 'alleged' })])).toMatchObject({ status: 'alleged', quantity: { value: 12 } })
  })

  test('a share that the same sentence gives does not lower the toll', () => {
    const sentence = { start: 10, end: 80 }
    const hurt = claim({ kind: 'injured', quantity: exactly(13), sentence, article: 'a' })
    const officer = claim({
      kind: 'injured',
      quantity: { ...exactly(1), form: 'words' },
      sentence,
      article: 'a',
    })
    expect(only([hurt, officer])?.quantity).toMatchObject({ low: 13, high: 13, value: 13 })
  })

  test('of the figures of the last day, the one that most reports give is the latest', () => {
    const reports = [
      claim({ article: 'a', quantity: exactly(11) }),
      claim({ article: 'b', quantity: exactly(6) }),
      claim({ article: 'c', quantity: exactly(6) }),
    ]
    expect(only(reports)?.quantity).toMatchObject({ value: 6, low: 6, high: 11 })
  })

  test('an end is named by the last who gives it, for it stands as long as somebody does', () => {
    const day = { publishedAt: '2031-05-12' }
    const told = [
      claim({ quantity: exactly(20) }),
      claim({ quantity: exactly(27), article: 'b', ...day }),
      claim({ quantity: exactly(20), article: 'c', ...day }),
    ]
    expect(only(told)?.quantity).toMatchObject({ low: 20, high: 27, lowClaim: told[2]?.id })
  })

  test('each end names a claim that gives it', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 12 }), (claims) => {
        const byId = new Map(claims.map((item) => [item.id, item]))
        for (const { quantity } of mergeClaims(claims)) {
          if (!quantity) continue
          expect(byId.get(quantity.lowClaim)?.quantity?.low ?? null).toBe(quantity.low)
          expect(byId.get(quantity.highClaim)?.quantity?.high ?? null).toBe(quantity.high)
          expect(byId.get(quantity.latestClaim)?.quantity?.value).toBe(quantity.value)
        }
      }),
    )
  })
})
