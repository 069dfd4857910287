import { describe, expect, test } from 'vitest'
import { claim, country, decree, exactly, gazetteer, north, on, south } from '@/lib/incidents/testing/made-up'
import { toZones } from '@/lib/incidents/zones/to-zones'
import type { EmergencyScope } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import type { Decree } from '@/lib/model/zone'

const said = (scope: Partial<EmergencyScope>, more: Partial<StoredClaim> = {}) =>
  claim({
    kind: 'state_of_emergency',
    unit: 'measures',
    place: country,
    quantity: null,
    emergency: { reach: 'unsaid', areas: null, rights: [], ...scope },
    ...more,
  })
const dates = { from: '2031-05-01', to: '2031-05-20' }
const zonesOf = (claims: StoredClaim[], decrees: Decree[] = []) =>
  toZones(claims, { decrees, dates }, gazetteer)

const inNorth = { place: north, article: 'a', sentence: { start: 0, end: 80 } }
const declared = said({ reach: 'place' }, inNorth)

describe('an emergency that no decree on record matches', () => {
  test('is one with the curfew that the same words set in the same place', () => {
    const curfew = said({ reach: 'place', rights: ['movement'] }, { ...inNorth, kind: 'rights_suspended' })
    const zones = zonesOf([declared, curfew])
    expect(zones.map(({ areas, rights }) => [areas, rights])).toEqual([[[north.id], ['movement']]])
    expect(zones[0]?.provenance.map((one) => one.claim)).toEqual([declared.id, curfew.id])
  })

  test('is another than the curfew of another place', () => {
    const elsewhere = { ...inNorth, kind: 'rights_suspended', place: south } as const
    expect(zonesOf([declared, said({ reach: 'place', rights: ['movement'] }, elsewhere)])).toHaveLength(2)
  })

  test('of so many hours lasts as many days as they make, and of a part of a day says nothing', () => {
    const hours = (value: number) => ({ ...inNorth, unit: 'hours', quantity: exactly(value) }) as const
    const lasting = (value: number) =>
      zonesOf([declared, said({ reach: 'place' }, hours(value))]).map((zone) => zone.lastsDays)
    expect([lasting(72), lasting(36)]).toEqual([[3], [undefined]])
  })

  test('keeps how long it lasts where nobody says from when, and has an end where somebody does', () => {
    const length = { ...inNorth, unit: 'days', quantity: exactly(90) } as const
    const lasting = said({ reach: 'place' }, length)
    const undated = zonesOf([declared, lasting])
    expect(undated).toMatchObject([{ from: null, until: null, lastsDays: 90, lastsSaidBy: lasting.id }])
    const begun = said({ reach: 'place' }, { ...inNorth, when: on('2031-05-09') })
    const [dated] = zonesOf([begun, said({ reach: 'place' }, length)])
    expect([dated?.until, dated?.lastsDays]).toEqual(['2031-08-07', undefined])
  })
})

describe('a decree over several areas', () => {
  const both = decree({ scopes: ['areas'], areas: [north.id, south.id], rights: ['assembly'] })
  const oneProvince = { reach: 'unnamed_areas', areas: { count: 1, kind: 'province' } } as const

  test('tells what is suspended besides in some of them', () => {
    const some = said(
      { ...oneProvince, rights: ['assembly', 'movement'] },
      { kind: 'rights_suspended', article: 'b' },
    )
    expect(zonesOf([some], [both])).toMatchObject([
      {
        rights: ['assembly'],
        rightsInPart: [{ rights: ['movement'], areas: [], count: 1, kind: 'province', claims: [some.id] }],
      },
    ])
  })

  test('names those of them that the report names', () => {
    const some = said({ reach: 'place', rights: ['movement'] }, { ...inNorth, kind: 'rights_suspended' })
    expect(zonesOf([some], [both])[0]?.rightsInPart).toEqual([
      {
        rights: ['movement'],
        areas: [{ id: north.id, name: north.name }],
        count: 1,
        kind: 'area',
        claims: [some.id],
      },
    ])
  })

  test('tells once what two claims say of an area that they name, whatever one of them counts', () => {
    const counted = { count: 2, kind: 'province' } as const
    const some = ([null, counted] as const).map((areas) =>
      said({ reach: 'place', rights: ['movement'], areas }, { ...inNorth, kind: 'rights_suspended' }),
    )
    expect(zonesOf(some, [both])[0]?.rightsInPart).toMatchObject([
      { areas: [{ id: north.id }], count: 1, claims: some.map(({ id }) => id) },
    ])
  })

  test('says nothing apart of what is suspended in all of them', () => {
    const some = said({ ...oneProvince, rights: ['assembly'] }, { kind: 'rights_suspended' })
    expect(zonesOf([some], [both])[0]?.rightsInPart).toBeUndefined()
  })
})

describe('a curfew that is renewed while a decree on freedom of movement holds', () => {
  const inNorthOnly = decree({ scopes: ['areas'], areas: [north.id], rights: ['movement'] })
  const renewed = (days: { from?: string; until?: string }, more: Partial<StoredClaim> = {}) =>
    said(
      { rights: ['movement'], curfew: { hours: null }, days },
      { kind: 'rights_suspended', when: on('2031-05-16'), publishedAt: '2031-05-16', ...more },
    )
  const ids = (claims: StoredClaim[], decrees: Decree[]) => zonesOf(claims, decrees).map(({ id }) => id)
  test('is that of the decree, though it begins on a day of its own and says no area', () =>
    expect(ids([renewed({ until: '2031-05-19' })], [inNorthOnly])).toEqual(['d-7']))
  test('but not where it outlasts the decree, nor elsewhere', () => {
    expect(ids([renewed({ until: '2031-07-01' })], [inNorthOnly])).toHaveLength(2)
    const elsewhere = said(
      { reach: 'place', rights: ['movement'], curfew: { hours: null } },
      { kind: 'rights_suspended', place: south, when: on('2031-05-16'), publishedAt: '2031-05-16' },
    )
    expect(ids([elsewhere], [inNorthOnly])).toHaveLength(2)
  })
})
