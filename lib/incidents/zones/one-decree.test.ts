import { describe, expect, test } from 'vitest'
import { claim, country, exactly, gazetteer, north, on, south } from '@/lib/incidents/testing/made-up'
import { toZones } from '@/lib/incidents/zones/to-zones'
import type { EmergencyScope } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'

const dates = { from: '2031-05-01', to: '2031-05-20' }
const zonesOf = (claims: StoredClaim[]) => toZones(claims, { decrees: [], dates }, gazetteer)

/** What one sentence tells of its places. */
const inPlaces = (
  places: StoredClaim['place'][],
  scope: Partial<EmergencyScope>,
  more: Partial<StoredClaim> & { publishedAt: string },
) =>
  places.map((place) =>
    claim({
      kind: 'state_of_emergency',
      unit: 'measures',
      quantity: null,
      place,
      article: `paper-${more.publishedAt}`,
      sentence: { start: 0, end: 90 },
      emergency: { reach: 'place', areas: null, rights: [], ...scope },
      ...more,
    }),
  )
const rights = { kind: 'rights_suspended', sentence: { start: 100, end: 190 } } as const
const curfew: Partial<EmergencyScope> = { rights: ['movement'], curfew: { hours: null } }
const declared = inPlaces([north, south], {}, { publishedAt: '2031-05-05' })

describe('one decree told in several sentences and reports is one zone', () => {
  test('with its rights, its curfew in one of its areas, and the days that others give', () => {
    const zones = zonesOf([
      ...declared,
      ...inPlaces(
        [country],
        { reach: 'unsaid', rights: ['assembly'] },
        { publishedAt: '2031-05-05', ...rights },
      ),
      ...inPlaces([north], curfew, { publishedAt: '2031-05-08', ...rights }),
      ...inPlaces(
        [north, south],
        { days: { from: '2031-05-06', until: '2031-07-04' } },
        { publishedAt: '2031-05-09' },
      ),
    ])
    expect(zones).toMatchObject([
      {
        areas: [north.id, south.id],
        from: '2031-05-06',
        until: '2031-07-04',
        rights: ['assembly'],
        rightsInPart: [{ rights: ['movement'], areas: [{ id: north.id }] }],
      },
    ])
  })

  test('of which another report says only when it ends, a day apart; one that ends on another day is another', () => {
    const host = inPlaces(
      [north],
      { days: { from: '2031-05-05', until: '2031-06-03' } },
      { publishedAt: '2031-05-05' },
    )
    const ends = (until: string) =>
      inPlaces([null], { reach: 'unsaid', days: { until } }, { publishedAt: '2031-05-12' })
    expect(zonesOf([...host, ...ends('2031-06-04')])).toMatchObject([
      { areas: [north.id], from: '2031-05-05', until: '2031-06-04' },
    ])
    expect(zonesOf([...host, ...ends('2031-06-10')])).toHaveLength(2)
  })

  test('that goes on in one area and is lifted in the other ends there and then', () => {
    const zones = zonesOf([
      ...inPlaces([north, south], {}, { publishedAt: '2031-05-05', when: on('2031-05-05') }),
      ...inPlaces(
        [south],
        { lifted: true, days: { until: '2031-05-11' } },
        { publishedAt: '2031-05-12', status: 'superseded' },
      ),
      ...inPlaces(
        [north],
        { days: { until: '2031-07-04' } },
        { publishedAt: '2031-05-12', sentence: { start: 200, end: 290 } },
      ),
    ])
    expect(zones.map(({ areas, from, until }) => [areas, from, until])).toEqual([
      [[north.id], '2031-05-05', '2031-07-04'],
      [[south.id], '2031-05-05', '2031-05-11'],
    ])
  })

  test('but a curfew where none was declared is a zone of its own, and no state of emergency', () => {
    const [measure, alone] = zonesOf([
      ...inPlaces([north], {}, { publishedAt: '2031-05-05' }),
      ...inPlaces([south], curfew, { publishedAt: '2031-05-05', ...rights }),
    ])
    expect([measure?.measure, measure?.areas]).toEqual([undefined, [north.id]])
    expect([alone?.measure, alone?.areas]).toEqual(['curfew', [south.id]])
  })

  test('of two that it could be, neither', () => {
    const longer = { unit: 'days', quantity: exactly(90), when: on('2031-05-12') }
    const zones = zonesOf([
      ...inPlaces([north, south], {}, { publishedAt: '2031-05-05', when: on('2031-05-05') }),
      ...inPlaces([north, south], {}, { publishedAt: '2031-05-12', ...longer }),
      ...inPlaces([north], curfew, { publishedAt: '2031-05-13', ...rights }),
    ])
    expect(zones).toHaveLength(3)
  })
})

describe('a curfew that is lifted', () => {
  const night = inPlaces([north], curfew, { publishedAt: '2031-05-05', when: on('2031-05-05'), ...rights })
  const over = { status: 'superseded', ...rights } as const

  test('ends on the day of which its report speaks, else on that of the report', () => {
    const untilOf = (more: Partial<StoredClaim>) =>
      zonesOf([
        ...night,
        ...inPlaces(
          [north],
          { rights: ['movement'], lifted: true },
          { publishedAt: '2031-05-12', ...over, ...more },
        ),
      ]).map(({ until }) => until)
    expect(untilOf({ when: on('2031-05-10') })).toEqual(['2031-05-10'])
    expect(untilOf({})).toEqual(['2031-05-12'])
  })

  test('ends no state of emergency', () => {
    const [zone] = zonesOf([
      ...declared,
      ...inPlaces(
        [north, south],
        { rights: ['movement'], lifted: true },
        { publishedAt: '2031-05-12', ...over },
      ),
    ])
    expect(zone?.until).toBeNull()
  })
})
