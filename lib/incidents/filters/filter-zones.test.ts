import { describe, expect, test } from 'vitest'
import type { FilterContext } from '@/lib/incidents/filters/filter-claims'
import { filterZones } from '@/lib/incidents/filters/filter-zones'
import {
  claim,
  country,
  decree,
  exactly,
  gazetteer,
  north,
  on,
  query,
  south,
} from '@/lib/incidents/testing/made-up'
import { toZones } from '@/lib/incidents/zones/to-zones'
import type { EmergencyScope } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import type { Decree } from '@/lib/model/zone'

const contextOf = (claims: readonly StoredClaim[]): FilterContext => ({
  gazetteer,
  titles: new Map(),
  claims: new Map(claims.map((item) => [item.id, item])),
  sentences: new Map(),
  countries: ['XA'],
})

describe('a query narrows zones', () => {
  const dates = { from: '2031-05-01', to: '2031-05-20' }
  const zonesOf = (more: Partial<Decree>) => toZones([], { decrees: [decree(more)], dates }, gazetteer)
  const prisons = zonesOf({})
  const areas = zonesOf({ scopes: ['areas'], areas: [north.id, south.id] })
  const nationwide = zonesOf({ scopes: ['country'] })
  const narrow = (zones: typeof prisons, text: string) => filterZones(zones, query(text), contextOf([]))

  test('an emergency in all prisons holds in each of them and in every province that has one', () => {
    expect(narrow(prisons, 'place=hill-1')).toHaveLength(1)
    expect(narrow(prisons, 'place=XA-S')).toHaveLength(1)
    expect(narrow(prisons, 'place=port')).toEqual([])
  })

  test('one that holds in a selected place, in a part of it or all around it keeps every area that it was given', () => {
    const both = ['XA-N', 'XA-S']
    for (const place of ['XA-N', 'XA', 'big-1'])
      expect(narrow(areas, `place=${place}`).map((zone) => zone.areas)).toEqual([both])
    expect(narrow(nationwide, 'place=XA-S').map((zone) => zone.areas)).toEqual([[]])
  })

  test('they are chosen by the days they held, by box and by word', () => {
    expect(narrow(areas, 'to=2031-05-09')).toEqual([])
    expect(narrow(areas, 'from=2031-05-30')).toHaveLength(1)
    expect(narrow(areas, 'bbox=10.2,0.2,10.3,0.3')).toHaveLength(1)
    expect(narrow(areas, 'bbox=20,0,21,1')).toEqual([])
    expect(narrow(areas, 'q=decree+surena')).toHaveLength(1)
    expect(narrow(areas, 'q=volcano')).toEqual([])
  })

  test('one that only the record holds is found by its words in either language', () => {
    const spoken = zonesOf({ decree: { en: 'Decree of 10 May', es: 'Decreto del 10 de mayo' } })
    for (const words of ['decree+10+may', 'decreto+del+10', 'state+of+emergency', 'estado+de+excepcion'])
      expect(narrow(spoken, `q=${words}`)).toHaveLength(1)
    expect(narrow(spoken, 'q=object')).toEqual([])
  })

  test('what nobody dates is known for the days of its reports', () => {
    const scope: EmergencyScope = { reach: 'unsaid', areas: null, rights: [] }
    const said = ['2031-05-10', '2031-05-12'].map((publishedAt) =>
      claim({ kind: 'state_of_emergency', publishedAt, emergency: scope, quantity: null }),
    )
    const undated = toZones(said, { decrees: [], dates }, gazetteer)
    const found = (text: string) => filterZones(undated, query(text), contextOf(said)).length
    expect(['from=2031-05-13', 'to=2031-05-09'].map(found)).toEqual([0, 0])
    expect(['from=2031-05-12', 'to=2031-05-10', 'from=2031-05-11&to=2031-05-11'].map(found)).toEqual([
      1, 1, 1,
    ])
    expect(narrow(zonesOf({ until: null }), 'from=2040-01-01')).toHaveLength(1)
  })

  test('what only the record holds answers to no source', () => {
    expect(narrow(areas, 'source=headline')).toEqual([])
    expect(narrow(areas, 'kind=killed')).toEqual([])
    expect(narrow(areas, 'kind=state_of_emergency')).toHaveLength(1)
  })

  test('claims of a zone are narrowed by source', () => {
    const scope: EmergencyScope = { reach: 'prison_system', areas: null, rights: [] }
    const said = ['a', 'b'].map((article) =>
      claim({ kind: 'state_of_emergency', article, emergency: scope, quantity: null }),
    )
    const zones = toZones(said, { decrees: [decree()], dates }, gazetteer)
    const [zone] = filterZones(zones, query('source=b'), contextOf(said))
    expect(zone?.provenance.map(({ article }) => article)).toEqual(['b'])
  })

  test('what a claim says of some areas, or of how long, goes where the claim goes', () => {
    const say = (article: string, emergency: Partial<EmergencyScope>, more: Partial<StoredClaim> = {}) => {
      const scope: EmergencyScope = { reach: 'unsaid', areas: null, rights: [], ...emergency }
      return claim({ kind: 'state_of_emergency', article, emergency: scope, quantity: null, ...more })
    }
    const one = { reach: 'unnamed_areas', areas: { count: 1, kind: 'province' } } as const
    const parted = ['a', 'b', 'c'].map((article) =>
      article === 'c'
        ? say(article, {}, { place: country })
        : say(article, { ...one, rights: ['movement'] }, { kind: 'rights_suspended', place: country }),
    )
    const both = decree({ scopes: ['areas'], areas: [north.id, south.id] })
    const [inPart] = toZones(parted, { decrees: [both], dates }, gazetteer)
    const lasting = [
      say('a', { reach: 'place' }, { place: north }),
      say('b', { reach: 'place' }, { place: north, unit: 'days', quantity: exactly(90) }),
    ]
    const [undated] = toZones(lasting, { decrees: [], dates }, gazetteer)
    const left = (zone: typeof undated, text: string) =>
      zone && filterZones([zone], query(text), contextOf([...parted, ...lasting]))[0]
    expect(inPart?.rightsInPart?.[0]?.claims).toEqual([parted[0]?.id, parted[1]?.id])
    expect(left(inPart, 'source=b')?.rightsInPart?.[0]?.claims).toEqual([parted[1]?.id])
    expect(left(inPart, 'source=c')?.rightsInPart).toBeUndefined()
    expect(left(undated, 'source=b')).toMatchObject({ lastsDays: 90, lastsSaidBy: lasting[1]?.id })
    expect(left(undated, 'source=a')?.lastsDays).toBeUndefined()
  })

  test('what a claim says of the whole, or of its end, goes where the claim goes too', () => {
    const say = (article: string, rights: EmergencyScope['rights'], more: Partial<StoredClaim> = {}) => {
      const emergency: EmergencyScope = { reach: 'place', areas: null, rights }
      return claim({ kind: 'state_of_emergency', article, place: north, emergency, quantity: null, ...more })
    }
    const said = [
      say('a', ['assembly'], { when: on('2031-05-10') }),
      say('b', ['movement'], { unit: 'days', quantity: exactly(10) }),
      claim({
        kind: 'rights_suspended',
        article: 'c',
        place: north,
        quantity: null,
        emergency: { reach: 'place', areas: null, rights: [], curfew: { hours: '22:00-05:00' } },
      }),
    ]
    const own = decree({ scopes: ['areas'], areas: [north.id], rights: ['association'] })
    for (const [decrees, always] of [
      [[], []],
      [[own], ['association']],
    ] as const) {
      const zones = toZones(said, { decrees, dates }, gazetteer)
      const left = (text: string) => filterZones(zones, query(text), contextOf(said))[0]
      expect(left('')).toMatchObject({ rights: [...always, 'assembly', 'movement'] })
      expect(left('')?.curfews).toEqual([{ hours: '22:00-05:00', within: null, claims: [said[2]?.id] }])
      expect(left('source=a')?.rights).toEqual([...always, 'assembly'])
      expect(left('source=a')?.curfews).toBeUndefined()
      expect(left('source=b')?.rights).toEqual([...always, 'movement'])
      const reckoned = { until: '2031-05-20', untilSaidBy: said[1]?.id }
      expect(left('')).toMatchObject(decrees.length > 0 ? { until: own.until } : reckoned)
      expect(left('source=a')).toMatchObject({ until: decrees.length > 0 ? own.until : null })
      expect(left('source=a')?.untilSaidBy).toBeUndefined()
    }
  })
})
