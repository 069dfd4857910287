import { describe, expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { country, gazetteer, north, port } from '@/lib/incidents/testing/made-up'
import type { EmergencyZone } from '@/lib/model/zone'
import { type Chosen, toZoneFeature } from '@/lib/server/views/to-features'

const { geometry: _, ...bare } = north
const withoutOutlines = buildGazetteer([country, bare, port])

const zone = (areas: string[], scope: EmergencyZone['scope'] = 'areas'): EmergencyZone => ({
  id: 'z',
  scope,
  from: null,
  until: null,
  decree: null,
  areas,
  areasNamedBy: 'article',
  rights: [],
  provenance: [],
  sources: [],
})

const everything = { prison: () => true, area: () => true }
const feature = (one: EmergencyZone, places = withoutOutlines, chosen: Chosen = everything) =>
  toZoneFeature(one, places, ['XA'], chosen)

test('an emergency keeps all of its areas and marks those that are not asked for', () => {
  const chosen = { prison: () => true, area: (id: string) => id === 'port' }
  const { geometry, properties } = feature(zone(['XA-N', 'port']), gazetteer, chosen)
  expect(geometry?.type === 'MultiPolygon' && geometry.coordinates).toHaveLength(2)
  expect(properties.areas.map(({ id, outside }) => [id, outside])).toEqual([
    ['XA-N', true],
    ['port', undefined],
  ])
})

describe('an emergency in an area of which no outline is held', () => {
  test('names the province and draws nothing in its place', () => {
    const { geometry, properties } = feature(zone(['XA-N']))
    expect(geometry).toBeNull()
    expect(properties.areas).toEqual([{ id: 'XA-N', name: 'Norte', approximate: false, undrawn: true }])
  })

  test('names the country where none of its provinces has one', () => {
    expect(feature(zone([], 'country'))).toMatchObject({
      geometry: null,
      properties: { areas: [{ id: 'XA', undrawn: true }] },
    })
  })

  test('draws a circle for a town alone', () => {
    const { geometry, properties } = feature(zone(['XA-N', 'port']))
    expect(geometry?.type === 'MultiPolygon' && geometry.coordinates).toHaveLength(1)
    expect(properties.areas.map(({ approximate, undrawn }) => [approximate, undrawn])).toEqual([
      [false, true],
      [true, undefined],
    ])
  })

  test('has its outline where one is held', () => {
    expect(feature(zone(['XA-N']), gazetteer).geometry?.type).toBe('MultiPolygon')
  })
})
