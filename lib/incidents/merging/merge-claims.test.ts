import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyClaim, anyDay } from '@/lib/incidents/testing/any-claim'
import {
  atLeast,
  claim,
  country,
  exactly,
  hillPrison,
  inYear,
  on,
  port,
} from '@/lib/incidents/testing/made-up'
import { mergeClaims, only } from '@/lib/incidents/testing/merge-made-up'
import { isPublishedBy } from '@/lib/incidents/time/as-of'
import type { StoredClaim } from '@/lib/model/incident'

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

  test('its day is told by the claims that give the figure shown, and by no other', () => {
    const ended = claim({ quantity: exactly(11), when: on('2031-05-08') })
    const rose = claim({ quantity: exactly(18), publishedAt: '2031-05-11' })
    expect(only([ended, rose])?.when).toBeNull()
    const when = { ...on('2031-05-08'), start: '2031-05-07' }
    const dated = claim({ quantity: exactly(18), publishedAt: '2031-05-11', when })
    expect(only([ended, rose, dated])?.when).toEqual(when)
  })

  test('both ends of a range tell its days', () => {
    const six = claim({ quantity: exactly(6), when: on('2031-05-08') })
    const eleven = claim({ quantity: exactly(11), article: 'other', when: on('2031-05-08') })
    expect(only([six, eleven])?.when).toEqual(on('2031-05-08'))
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
    [
      'people held, nobody says since when, and others taken months later',
      claim({ kind: 'hostages_held' }),
      claim({ kind: 'hostages_held', when: on('2031-09-01'), publishedAt: '2031-09-02' }),
    ],
    ['a year and a day', claim({ when: inYear('2031') }), claim({ when: on('2031-05-09') })],
    ['two articles, no place', claim({ place: null }), claim({ place: null, publishedAt: '2031-05-11' })],
    ['two rumours', claim({ kind: 'unconfirmed_report' }), claim({ kind: 'unconfirmed_report' })],
    [
      'counts of who knows what',
      claim({ kind: 'other_count', quantity: exactly(13), unit: 'prisons' }),
      claim({ kind: 'other_count', quantity: exactly(35), unit: 'prisons' }),
    ],
    [
      'a length in days beside a count of measures',
      claim({ kind: 'state_of_emergency', unit: 'days' }),
      claim({ kind: 'state_of_emergency', unit: 'measures' }),
    ],
    [
      'room short in two years',
      claim({ kind: 'inmates_over_capacity', when: inYear('2029') }),
      claim({ kind: 'inmates_over_capacity', when: inYear('2030') }),
    ],
    [
      'room short in a year, and by another number nobody says when',
      claim({ kind: 'inmates_over_capacity', when: inYear('2030') }),
      claim({ kind: 'inmates_over_capacity', quantity: exactly(50) }),
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

  test('of one man of whom two outlets tell, five who are told of without a day are others', () => {
    const shot = (more: Partial<StoredClaim> = {}) =>
      claim({ place: port, quantity: { ...exactly(1), form: 'implicit' }, when: on('2031-05-09'), ...more })
    const other = shot({ article: 'b', publisher: 'El Eco' })
    const five = claim({ place: port, quantity: exactly(5), publishedAt: '2031-05-12' })
    expect(mergeClaims([shot(), other, five]).map(({ quantity }) => quantity?.value)).toEqual([1, 5])
    expect(mergeClaims([shot(), five]).map(({ quantity }) => quantity?.value)).toEqual([5])
    expect(mergeClaims([shot(), other, { ...five, when: on('2031-05-09') }])).toHaveLength(1)
  })

  test('two tolls of two days are two, and an undated one joins without making them one', () => {
    const thursday = claim({ quantity: exactly(5), when: on('2031-05-08'), publishedAt: '2031-05-08' })
    const saturday = claim({ quantity: exactly(3), when: on('2031-05-10') })
    expect(mergeClaims([thursday, saturday]).map(({ quantity }) => quantity?.value)).toEqual([5, 3])
    const undated = claim({ quantity: exactly(6), publishedAt: '2031-05-09' })
    expect(mergeClaims([thursday, undated, saturday]).map((found) => found.provenance.length)).toEqual([2, 1])
  })

  test('three nights of bombing are three tolls, though each is told as a least', () => {
    const days = [
      claim({ place: port, quantity: atLeast(13), when: on('2031-05-08'), publishedAt: '2031-05-08' }),
      claim({ place: port, quantity: atLeast(3), when: on('2031-05-09'), publishedAt: '2031-05-10' }),
      claim({ place: port, quantity: atLeast(7), when: on('2031-05-10'), publishedAt: '2031-05-11' }),
    ]
    expect(mergeClaims(days).map(({ quantity }) => quantity?.value)).toEqual([13, 3, 7])
    const again = claim({
      place: port,
      quantity: exactly(7),
      when: on('2031-05-11'),
      publishedAt: '2031-05-12',
    })
    expect(mergeClaims([...days, again]).map(({ provenance }) => provenance.length)).toEqual([1, 1, 2])
  })

  test('what goes on may be dated weeks after it was first told of', () => {
    const held = claim({ kind: 'hostages_held' })
    const still = claim({ kind: 'hostages_held', when: on('2031-06-20'), publishedAt: '2031-06-20' })
    expect(mergeClaims([held, still])).toHaveLength(1)
  })

  test('a toll told over some days goes on growing', () => {
    const week = { start: '2031-05-08', end: '2031-05-11', precision: 'day' } as const
    const six = claim({ quantity: exactly(6), when: on('2031-05-08'), publishedAt: '2031-05-09' })
    const eighteen = claim({ quantity: exactly(18) })
    const most = claim({ quantity: exactly(31), when: week, publishedAt: '2031-05-11' })
    expect(only([six, eighteen, most])?.quantity).toMatchObject({ low: 6, high: 31, value: 31 })
  })

  test('what is told of attacks in a country is one in one sentence, or in one report on one day', () => {
    const attack = (more: Partial<StoredClaim>) =>
      claim({ kind: 'attack', place: country, quantity: null, article: 'a', ...more })
    const sentence = { start: 0, end: 50 }
    expect(mergeClaims([attack({}), attack({})])).toHaveLength(2)
    expect(mergeClaims([attack({ sentence }), attack({ sentence })])).toHaveLength(1)
    const day = { when: on('2031-05-09') }
    expect(mergeClaims([attack(day), attack(day)])).toHaveLength(1)
    expect(mergeClaims([attack(day), attack({ ...day, article: 'b' })])).toHaveLength(2)
  })

  test('small gaps do not chain a month of killings into one', () => {
    const days = Array.from({ length: 15 }, (_, i) => `2031-05-${String(1 + 2 * i).padStart(2, '0')}`)
    const incidents = mergeClaims(days.map((day) => claim({ when: on(day), publishedAt: day })))
    expect(incidents.length).toBeGreaterThan(1)
  })
})

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

test('that many died, as is reported, vouches for no number that is only alleged', () => {
  const alleged = claim({ quantity: exactly(3400), status: 'alleged', place: country })
  const many = claim({ quantity: null, place: country })
  expect(mergeClaims([alleged, many]).map(({ status }) => status)).toEqual(['alleged'])
  expect(mergeClaims([many]).map(({ status }) => status)).toEqual(['reported'])
})
