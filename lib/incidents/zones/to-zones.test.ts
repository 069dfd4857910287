import { describe, expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import {
  atLeast,
  canton,
  claim,
  country,
  decree,
  exactly,
  gazetteer,
  hillPrison,
  north,
  on,
  port,
  shutPrison,
  south,
} from '@/lib/incidents/testing/made-up'
import { toZones } from '@/lib/incidents/zones/to-zones'
import { zonePrisons } from '@/lib/incidents/zones/zone-reach'
import type { EmergencyScope } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import type { Decree } from '@/lib/model/zone'

const dates = { from: '2031-05-01', to: '2031-05-20' }
const emergency = (scope: Partial<EmergencyScope>, more: Partial<StoredClaim> = {}) =>
  claim({
    kind: 'state_of_emergency',
    place: country,
    quantity: null,
    emergency: { reach: 'unsaid', areas: null, rights: [], ...scope },
    ...more,
  })
const twoProvinces = { reach: 'unnamed_areas', areas: { count: 2, kind: 'province' } } as const
const prisonDecree = decree()
const areasDecree = decree({
  id: 'd-8',
  decree: 'Decree 8',
  scopes: ['areas'],
  areas: [north.id, south.id, canton.id],
})
const zonesOf = (claims: StoredClaim[], decrees: Decree[]) => toZones(claims, { decrees, dates }, gazetteer)

describe('emergency zones', () => {
  test('"all prisons" is the decree over the prison system, though the press dates it a day later', () => {
    const said = emergency({ reach: 'prison_system' }, { when: on('2031-05-11') })
    const zones = zonesOf([said], [prisonDecree, areasDecree])
    expect(zones[0]).toMatchObject({ id: 'd-7', scope: 'prison_system', from: '2031-05-10' })
    expect(zones[0]?.provenance.map((item) => item.claim)).toEqual([said.id])
  })

  test('"two provinces" get their names from the decree, which may hold a canton besides, and the zone says so', () => {
    const zones = zonesOf([emergency(twoProvinces)], [prisonDecree, areasDecree])
    const zone = zones.find(({ id }) => id === 'd-8')
    expect(zone).toMatchObject({ areas: [north.id, south.id, canton.id], areasNamedBy: 'decree' })
    expect(zone?.provenance).toHaveLength(1)
  })

  test('areas that the articles all name are named by them', () => {
    const named = [north, south, canton].map((place) => emergency({ reach: 'place' }, { place }))
    const zone = zonesOf(named, [areasDecree])[0]
    expect(zone).toMatchObject({ areasNamedBy: 'article' })
    expect(zone?.provenance).toHaveLength(3)
  })

  test('"three provinces" is not the decree over two', () => {
    const zones = zonesOf(
      [emergency({ reach: 'unnamed_areas', areas: { count: 3, kind: 'province' } })],
      [areasDecree],
    )
    expect(zones.find(({ id }) => id === 'd-8')?.provenance).toEqual([])
    expect(zones[1]).toMatchObject({ scope: 'areas', decree: null, areas: [], areasNamedBy: null })
  })

  test('rights suspended in one of two provinces are said by the decree over both, but not shown over both', () => {
    const said = emergency(
      { reach: 'unnamed_areas', areas: { count: 1, kind: 'province' }, rights: ['assembly'] },
      { kind: 'rights_suspended' },
    )
    expect(zonesOf([said], [areasDecree])[0]).toMatchObject({
      id: 'd-8',
      rights: [],
      provenance: [{ claim: said.id }],
    })
  })

  test('rights suspended in as many provinces as the decree holds are shown over it', () => {
    const said = emergency({ ...twoProvinces, rights: ['assembly'] }, { kind: 'rights_suspended' })
    expect(zonesOf([said], [areasDecree])[0]).toMatchObject({ id: 'd-8', rights: ['assembly'] })
  })

  test('rights suspended in a named province are not shown over another, those in all named areas are', () => {
    const inPlaces = (right: 'assembly' | 'movement', places: StoredClaim['place'][], article: string) =>
      places.map((place) =>
        emergency({ reach: 'place', rights: [right] }, { place, article, sentence: { start: 0, end: 9 } }),
      )
    const said = [...inPlaces('assembly', [north], 'a'), ...inPlaces('movement', [north, south], 'b')]
    expect(zonesOf(said, [areasDecree])[0]).toMatchObject({ id: 'd-8', rights: ['movement'] })
  })

  test('a measure placed in the country is not one over the whole country', () => {
    const said = emergency({ reach: 'place' }, { place: country, when: on('2031-05-02') })
    expect(zonesOf([said], [])).toMatchObject([{ scope: 'unsaid', areas: [], areasNamedBy: null }])
    const nationwide = decree({ from: '2031-05-02', scopes: ['country'] })
    expect(zonesOf([emergency({ reach: 'country' })], [])).toMatchObject([{ scope: 'country' }])
    expect(zonesOf([said], [nationwide, areasDecree, prisonDecree])[0]?.provenance).toHaveLength(1)
  })

  const together = (places: StoredClaim['place'][], more: Partial<StoredClaim> = {}) =>
    places.map((place) =>
      emergency({ reach: 'place' }, { place, article: 'a', sentence: { start: 0, end: 90 }, ...more }),
    )

  test('provinces named in one sentence are one zone, and another than the one in the first alone', () => {
    const zones = zonesOf([...together([south, north]), ...together([north], { article: 'b' })], [])
    expect(zones.map(({ areas }) => areas)).toEqual([[north.id, south.id], [north.id]])
    expect(zones[0]).toMatchObject({ scope: 'areas', areasNamedBy: 'article' })
    expect(zones[0]?.provenance).toHaveLength(2)
  })

  test('areas of one sentence speak of the decree that holds them all, which alone names the rest', () => {
    const overNorth = decree({ id: 'd-6', scopes: ['areas'], areas: [north.id] })
    const zones = zonesOf(together([north, south]), [overNorth, areasDecree])
    expect(zones.map((zone) => zone.provenance.length)).toEqual([0, 2])
    expect(zones[1]).toMatchObject({ id: 'd-8', areasNamedBy: 'decree' })
  })

  test('areas of one sentence whose emergencies begin on different days are zones of their own', () => {
    const [since] = together([north], { when: { start: '2031-05-02', end: '2031-05-10', precision: 'day' } })
    const [another] = together([south], { quantity: exactly(60), unit: 'days' })
    const zones = zonesOf(
      [since, another].flatMap((one) => one ?? []),
      [],
    )
    expect(zones.map(({ areas, from }) => [areas, from])).toEqual([
      [[north.id], '2031-05-02'],
      [[south.id], null],
    ])
  })

  test('an emergency that begins on another day than the last one in its place is another', () => {
    const of = (day: string, publishedAt: string) =>
      emergency({ reach: 'place' }, { place: south, when: on(day), publishedAt })
    const zones = zonesOf([of('2031-05-02', '2031-05-03'), of('2031-05-09', '2031-05-10')], [])
    expect(zones.map(({ from }) => from)).toEqual(['2031-05-02', '2031-05-09'])
    // The press dates one by a day or two apart.
    expect(zonesOf([of('2031-05-02', '2031-05-03'), of('2031-05-03', '2031-05-04')], [])).toHaveLength(1)
  })

  test('an emergency told to last so many days ends when they are over, on the word of that claim', () => {
    const length = { quantity: exactly(60), unit: 'days' }
    const said = emergency({ reach: 'place' }, { place: south, when: on('2031-05-02'), ...length })
    expect(zonesOf([said], [])).toMatchObject([{ until: '2031-07-01', untilSaidBy: said.id }])
    const undated = emergency({ reach: 'place' }, { place: south, ...length })
    expect(zonesOf([undated], [])).toMatchObject([{ from: null, until: null }])
    const roughly = { ...said, quantity: atLeast(60) }
    expect(zonesOf([roughly], [])).toMatchObject([{ from: '2031-05-02', until: null }])
  })

  test('what matches no decree is a zone of its own, with the place of the claim', () => {
    const zones = zonesOf([emergency({ reach: 'place' }, { place: south, when: on('2031-05-02') })], [])
    expect(zones).toMatchObject([
      { decree: null, scope: 'areas', areas: [south.id], areasNamedBy: 'article', from: '2031-05-02' },
    ])
  })

  test('a region without a border is where its towns are: an emergency there is the decree over them', () => {
    const region = { ...south, id: 'region:xa-lowlands', name: 'Lowlands', lon: 10.6, lat: 0.3 }
    const far = { ...port, id: 'far', name: 'Fern', lat: 9 }
    const wider = buildGazetteer([...gazetteer.all(), region, far])
    const told = emergency({ reach: 'place' }, { place: region, when: on('2031-05-02') })
    const decreesOf = (area: string) =>
      toZones(
        [told],
        { decrees: [decree({ from: '2031-05-02', scopes: ['areas'], areas: [area] })], dates },
        wider,
      ).map((zone) => zone.decree?.id ?? null)
    expect(decreesOf(port.id)).toEqual(['d-7'])
    expect(decreesOf(far.id)).toEqual(['d-7', null])
  })

  test('a date far from the decree is another emergency', () => {
    const zones = zonesOf([emergency({ reach: 'prison_system' }, { when: on('2031-05-17') })], [prisonDecree])
    expect(zones.map(({ decree: found }) => found?.id ?? null)).toEqual(['d-7', null])
    expect(zones[0]?.provenance).toEqual([])
  })

  test('an undated report speaks of the decree in force, not of one that is over', () => {
    const old = decree({ id: 'd-1', from: '2031-01-01', until: '2031-02-01' })
    const [zone] = zonesOf([emergency({ reach: 'prison_system' })], [old, prisonDecree])
    expect(zone?.id).toBe('d-7')
  })

  test('a claim that does not say its reach is tied to no decree when two fit', () => {
    const zones = zonesOf([emergency({})], [prisonDecree, areasDecree])
    expect(zones.map((zone) => zone.provenance.length)).toEqual([0, 0, 1])
    expect(zones[2]?.scope).toBe('unsaid')
  })

  test('a claim that does not say its reach speaks of the one decree that the rest of its article does', () => {
    const stated = emergency({ reach: 'prison_system' }, { article: 'a' })
    const length = emergency({}, { article: 'a', unit: 'days' })
    const elsewhere = emergency({}, { article: 'b' })
    const zones = zonesOf([stated, length, elsewhere], [prisonDecree, areasDecree])
    expect(zones.map((zone) => zone.provenance.map((item) => item.claim))).toEqual([
      [stated.id, length.id],
      [],
      [elsewhere.id],
    ])
  })

  test('decrees in force during the crisis are shown though no article mentions them; others are not', () => {
    const later = decree({ id: 'd-9', from: '2031-06-01' })
    const zones = zonesOf([], [prisonDecree, later])
    expect(zones).toMatchObject([{ id: 'd-7', provenance: [], sources: prisonDecree.sources }])
  })

  test('a decree of a later day is not known yet', () => {
    expect(toZones([], { decrees: [prisonDecree], dates }, gazetteer, '2031-05-09')).toEqual([])
  })

  test('a decree is known from the day it was announced, though it held before', () => {
    const secret = { decrees: [decree({ announced: '2031-05-12' })], dates }
    expect(toZones([], secret, gazetteer, '2031-05-11')).toEqual([])
    expect(toZones([], secret, gazetteer, '2031-05-12')).toMatchObject([{ from: '2031-05-10' }])
  })

  test('background makes no zone', () => {
    expect(zonesOf([emergency({ reach: 'country' }, { historic: true })], [])).toEqual([])
  })

  test('an emergency over the prison system reaches every prison that worked at the time', () => {
    const [zone] = zonesOf([], [prisonDecree])
    const reached = zone ? zonePrisons(zone, gazetteer, ['XA']).map(({ id }) => id) : []
    expect(reached).toContain(hillPrison.id)
    expect(reached).not.toContain(shutPrison.id)
  })
})
