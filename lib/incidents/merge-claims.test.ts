import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublishedBy } from '@/lib/incidents/as-of'
import { mergeClaims } from '@/lib/incidents/merge-claims'
import {
  atLeast,
  atMost,
  bigPrison,
  claim,
  country,
  exactly,
  hillPrison,
  inYear,
  on,
  port,
} from '@/lib/incidents/testing/made-up'
import { claimKinds } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'

const only = (claims: StoredClaim[]) => {
  const incidents = mergeClaims(claims)
  expect(incidents).toHaveLength(1)
  return incidents[0]
}

describe('claims about one happening', () => {
  test('a toll that grows over successive days is one incident with its least, most and latest figure', () => {
    const six = claim({ quantity: exactly(6), publishedAt: '2031-05-10' })
    const eighteen = claim({ quantity: exactly(18), publishedAt: '2031-05-11' })
    const more = claim({ quantity: atLeast(31), publishedAt: '2031-05-12' })
    const incident = only([more, six, eighteen])
    expect(incident?.quantity).toEqual({
      value: 31,
      bound: 'at_least',
      form: 'digits',
      low: 6,
      high: null,
      lowClaim: six.id,
      highClaim: more.id,
      latestClaim: more.id,
    })
    expect(incident?.provenance.map((item) => item.claim)).toEqual([six.id, eighteen.id, more.id])
  })

  test('the same fact told twice in an article is one incident with two sentences behind it', () => {
    expect(only([claim(), claim()])?.provenance).toHaveLength(2)
  })

  test('a dated report and an undated one of that week are one', () => {
    expect(only([claim({ when: on('2031-05-08') }), claim()])?.when).toEqual(on('2031-05-08'))
  })

  test('background is never mixed with what is new', () => {
    expect(mergeClaims([claim(), claim({ historic: true, when: inYear('2029') })])).toHaveLength(2)
    expect(
      mergeClaims([claim({ when: on('2031-05-09') }), claim({ historic: true, when: on('2031-05-09') })]),
    ).toHaveLength(2)
  })

  test('a count for the whole country stays apart from one for a prison', () => {
    expect(mergeClaims([claim(), claim({ place: country })])).toHaveLength(2)
  })

  test.each<[string, StoredClaim, StoredClaim]>([
    ['another kind', claim(), claim({ kind: 'injured' })],
    ['another place', claim(), claim({ place: hillPrison })],
    ['three days between', claim({ when: on('2031-05-01') }), claim({ when: on('2031-05-05') })],
    ['a report a month later', claim(), claim({ publishedAt: '2031-06-10' })],
    ['a year and a day', claim({ when: inYear('2031') }), claim({ when: on('2031-05-09') })],
    ['two articles, no place', claim({ place: null }), claim({ place: null, publishedAt: '2031-05-11' })],
    ['two rumours', claim({ kind: 'unconfirmed_report' }), claim({ kind: 'unconfirmed_report' })],
    [
      'counts of who knows what',
      claim({ kind: 'other_count', quantity: exactly(13), unit: 'prisons' }),
      claim({ kind: 'other_count', quantity: exactly(35), unit: 'prisons' }),
    ],
    [
      'a length in days beside the measure',
      claim({ kind: 'state_of_emergency', unit: 'days' }),
      claim({ kind: 'state_of_emergency', unit: '' }),
    ],
    [
      'since 2028 and in 2028',
      claim({ historic: true, when: { start: '2028-01-01', end: '2031-05-10', precision: 'year' } }),
      claim({ historic: true, when: inYear('2028') }),
    ],
  ])('%s makes two incidents', (_, one, other) => {
    expect(mergeClaims([one, other])).toHaveLength(2)
  })

  test('in one report on a whole country, one person killed is not the toll of a riot', () => {
    const toll = claim({ place: country, quantity: atLeast(31), article: 'a' })
    const mayor = claim({ place: country, quantity: { ...exactly(1), form: 'implicit' }, article: 'a' })
    expect(mergeClaims([toll, mayor]).map((incident) => incident.quantity?.value)).toEqual([31, 1])
  })

  test('in one report on a whole country, a rumour stands beside the official figure', () => {
    const official = claim({ place: country, kind: 'hostages_held', quantity: exactly(96), article: 'a' })
    const rumour = claim({
      place: country,
      kind: 'hostages_held',
      quantity: exactly(140),
      article: 'a',
      status: 'alleged',
    })
    expect(only([official, rumour])?.quantity).toMatchObject({ low: 96, high: 96 })
  })

  test('a named victim in a city and the count that another report gives are one happening', () => {
    const mayor = claim({
      place: port,
      quantity: { ...exactly(1), form: 'implicit' },
      when: on('2031-05-09'),
    })
    const two = claim({
      place: port,
      quantity: exactly(2),
      publishedAt: '2031-05-11',
      when: on('2031-05-09'),
    })
    expect(only([mayor, two])?.quantity).toMatchObject({ low: 1, high: 2, value: 2 })
  })

  test('small gaps do not chain a month of killings into one', () => {
    const days = Array.from({ length: 15 }, (_, i) => `2031-05-${String(1 + 2 * i).padStart(2, '0')}`)
    const incidents = mergeClaims(days.map((day) => claim({ when: on(day), publishedAt: day })))
    expect(incidents.length).toBeGreaterThan(1)
  })
})

describe('the figures of an incident', () => {
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

const anyDay = fc.integer({ min: 1, max: 28 }).map((day) => `2031-05-${String(day).padStart(2, '0')}`)
const anyClaim = fc
  .record({
    kind: fc.constantFrom(...claimKinds),
    place: fc.constantFrom(bigPrison, port, country, null),
    publishedAt: anyDay,
    article: fc.constantFrom('a', 'b', 'c'),
    status: fc.constantFrom(
      'reported' as const,
      'alleged' as const,
      'superseded' as const,
      'denied' as const,
    ),
    historic: fc.boolean(),
    when: fc.option(anyDay.map(on)),
    quantity: fc.option(
      fc.tuple(fc.nat(40), fc.constantFrom(exactly, atLeast, atMost)).map(([value, bound]) => bound(value)),
    ),
  })
  .map((made) => claim({ ...made, article: `${made.article}-${made.publishedAt}` }))

describe('the id of an incident', () => {
  test('is that of the first report of it, and safe in an address', () => {
    const first = claim({ id: 'artículo 1/#7' })
    const later = claim({ publishedAt: '2031-05-11' })
    expect(only([later, first])?.id).toBe(only([first])?.id)
    expect(only([first])?.id).toMatch(/^[A-Za-z0-9._-]+$/)
  })

  test('whatever is published later, what was known by a day is the same incidents with the same claims', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 25 }), anyDay, (claims, asOf) => {
        const now = new Map(mergeClaims(claims).map((incident) => [incident.id, incident]))
        for (const then of mergeClaims(claims.filter((item) => isPublishedBy(item.publishedAt, asOf)))) {
          const known = now.get(then.id)?.provenance.filter((item) => isPublishedBy(item.publishedAt, asOf))
          expect(known).toEqual(then.provenance)
        }
      }),
    )
  })

  test('ids are unique and every claim stands behind one incident', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 25 }), (claims) => {
        const incidents = mergeClaims(claims)
        expect(new Set(incidents.map((incident) => incident.id)).size).toBe(incidents.length)
        const behind = incidents.flatMap((incident) => incident.provenance.map((item) => item.claim))
        expect(behind.sort()).toEqual(claims.map((item) => item.id).sort())
      }),
    )
  })
})
