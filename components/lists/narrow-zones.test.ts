import { expect, test } from 'vitest'
import { incident, prison, province, zone } from '@/components/dashboard/testing/features'
import type { ZoneFeature } from '@/lib/model/responses'
import { narrowZones } from './narrow-zones'

const places = [...['XT-A', 'XT-B'].map((id) => ({ ...province(id), province: id })), prison('cell-1')]
const known = (id: string) => places.find((place) => place.id === id)
const reaching = (id: string, scope: ZoneFeature['properties']['scope'], ...areas: string[]): ZoneFeature => {
  const one = zone(id, '2024-03-05', '2024-04-05')
  return {
    ...one,
    properties: {
      ...one.properties,
      scope,
      areas: areas.map((area) => ({ id: area, name: area, approximate: false })),
      provenance: incident('said', 'state_of_emergency', province('XT-A'), null).properties.provenance,
    },
  }
}
const zones = [
  reaching('a', 'areas', 'XT-A'),
  reaching('both', 'areas', 'XT-A', 'XT-B'),
  reaching('town', 'areas', 'some-town'),
  reaching('all', 'country'),
  reaching('unsaid', 'unsaid'),
]
const left = (query: string) => narrowZones(zones, new URLSearchParams(query), known).map(({ id }) => id)

test('until the server answers, no emergency is told of a place where it plainly does not hold', () => {
  expect(left('place=XT-B')).toEqual(['both', 'town', 'all'])
  expect(left('place=XT-A')).toEqual(['a', 'both', 'town', 'all'])
  expect(left('place=cell-1')).toEqual(['a', 'both', 'town', 'all'])
  expect(left('place=&kind=killed')).toEqual(zones.map(({ id }) => id))
  expect(left('place=elsewhere')).toEqual(['a', 'both', 'town', 'all'])
})

test('nor of a moment before the first report of it, unless the record has it', () => {
  expect(left('asOf=2024-03-05')).toEqual(zones.map(({ id }) => id))
  expect(left('asOf=2024-03-04')).toEqual([])
  const onRecord = { ...zone('decreed', '2024-03-01', null) }
  expect(narrowZones([onRecord], new URLSearchParams('asOf=2024-03-04'), () => undefined)).toEqual([onRecord])
})
