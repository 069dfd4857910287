import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName } from '@/lib/gazetteer/fold-name'
import { smallRows, smallWorld } from '@/lib/gazetteer/testing/small-world'
import { openWorld } from '@/lib/gazetteer/world/open-world'
import { packWorld } from '@/lib/gazetteer/world/pack-world'
import { packSections, unpackSections } from '@/lib/gazetteer/world/world-sections'

const ids = (name: string) => smallWorld.named(name).map(({ place }) => place.id)

describe('names', () => {
  test.each(['Weston', 'WÉSTON', 'wes\u0301ton'])('%s is found whatever its case and accents', (name) => {
    expect(ids(name)).toEqual(['geonames:7', 'geonames:8'])
  })
  test.each(['West', 'Westonia', 'Falls', '', 'Ω', 'zzz', 'aaa'])('"%s" is nobody’s', (name) => {
    expect(ids(name)).toEqual([])
  })
  test('how a name stands for its place is kept', () => {
    expect(smallWorld.named('Weston').map(({ as }) => as)).toEqual(['name', 'alias'])
    expect(smallWorld.named('N.L.')[0]?.as).toBe('letters')
  })
  test('the most words of a name that begins so', () => {
    expect(smallWorld.longest('new')).toBe(3)
    expect(smallWorld.longest('weston')).toBe(1)
    expect(smallWorld.longest('falls')).toBe(0)
  })
  test('names that begin so come in order, as many as asked for', () => {
    expect(smallWorld.beginning('new', 9).map(({ place }) => place.name)).toHaveLength(2)
    expect(smallWorld.beginning('new', 1)).toHaveLength(1)
    expect(smallWorld.beginning('falls', 9)).toEqual([])
  })
})

describe('places', () => {
  test('a place is what was packed', () => {
    expect(smallWorld.find('geonames:7')).toMatchObject({
      id: 'geonames:7',
      name: 'Wéston',
      kind: 'city',
      country: 'XA',
      province: 'XA-N',
      canton: 'XA-N-1',
      lon: 1.25,
      lat: -2.5,
      populace: 900,
      seat: 'province',
    })
    expect(smallWorld.find('XA-N')).toMatchObject({
      name: 'Northland',
      aliases: ['Norteña'],
      province: 'XA-N',
    })
  })
  test('every id is found, and no other', () => {
    for (const { id, number } of smallRows)
      expect(smallWorld.find(id ?? `geonames:${number}`)?.id).toBe(id ?? `geonames:${number}`)
    for (const id of [
      '',
      'XA',
      'XA-M',
      'XZ',
      'geonames:',
      'geonames:0',
      'geonames:6',
      'geonames:10',
      'geonames:07',
    ])
      expect(smallWorld.find(id)).toBeUndefined()
  })
  test('a city lies in its county and province, in no other, and in a region that takes them in', () => {
    const around = ['XA-N', 'XA-N-1', 'XB-S', 'region:xa-hills', 'geonames:9']
    expect(around.filter((outer) => smallWorld.contains(outer, 'geonames:7'))).toEqual([
      'XA-N',
      'XA-N-1',
      'region:xa-hills',
    ])
    expect(smallWorld.contains('region:xa-hills', 'XA-N')).toBe(true)
    expect(smallWorld.contains('XA-N', 'XA-N')).toBe(false)
  })
  test('the same place is the same object', () => {
    expect(smallWorld.find('geonames:8')).toBe(smallWorld.named('Weston')[1]?.place)
  })
})

describe('the packed form', () => {
  const nothing = {
    id: null,
    kind: 'city',
    seat: null,
    country: 'XA',
    parent: null,
    populace: 0,
    aliases: [],
  } as const
  const bearers = fc.array(fc.record({ place: fc.nat(40), as: fc.nat(2) }), { minLength: 1, maxLength: 40 })

  test('every name comes back with its bearers, in whatever order the names were given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 40 }), bearers, { maxKeys: 60 }), (given) => {
        const rows = Object.entries(given).flatMap(([name, found]) =>
          foldName(name) ? [{ name: foldName(name), bearers: found }] : [],
        )
        const names = [...new Map(rows.map((row) => [row.name, row])).values()]
        const places = Array.from({ length: 41 }, (_, i) => ({
          ...nothing,
          number: i + 1,
          name: `P${i}`,
          lon: i,
          lat: -i,
        }))
        const world = openWorld(packWorld(places, names))
        for (const { name, bearers: expected } of names) {
          expect(world.named(name).map(({ place }) => place.id)).toEqual(
            expected.map(({ place }) => `geonames:${place + 1}`),
          )
          expect(world.longest(name.split(' ')[0] ?? '')).toBeGreaterThanOrEqual(name.split(' ').length)
        }
      }),
      { numRuns: 60 },
    )
  })
  test('arrays of every type come back as they were', () => {
    const sections = {
      a: Uint8Array.from([1, 2, 255]),
      bé: Uint16Array.from([65535]),
      c: Uint32Array.from([4294967295, 0]),
      none: new Uint8Array(),
      d: Int32Array.from([-1, 2147483647]),
    }
    expect(unpackSections(packSections(sections))).toEqual(sections)
  })
})
