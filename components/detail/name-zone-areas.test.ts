import { expect, test } from 'vitest'
import { zone } from '@/components/dashboard/testing/features'
import { toPlaces } from '@/components/dashboard/to-places'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { type CurfewTold, decreeSchema } from '@/lib/model/zone'
import { nameZoneAreas, sayCurfews, sayRights } from './name-zone-areas'

const reaching = (prisons: string[], prisonsLeftOut: string[]) => {
  const { properties, ...rest } = zone('z', '2024-03-01', null)
  return { ...rest, properties: { ...properties, prisons, prisonsLeftOut } }
}

test('an emergency in every prison says of how many of them a filter leaves one', () => {
  const [all, one] = [reaching(['a', 'b'], []), reaching(['a'], ['b'])]
  const places = toPlaces([], 'en')
  expect(nameZoneAreas(en, places, all)).toBe(
    'Every prison of the country (2 prisons known here and in use then)',
  )
  expect(nameZoneAreas(en, places, one)).toBe(
    'Every prison of the country (1 of 2 prisons known here and in use then)',
  )
  expect(nameZoneAreas(es, places, one)).toBe(
    'Todas las cárceles del país (1 de 2 cárceles conocidas aquí y en uso entonces)',
  )
})

test('it is said to be drawn as a circle only beside a map that draws it', () => {
  const { properties, ...rest } = zone('z', '2024-03-01', null)
  const town = {
    ...rest,
    properties: { ...properties, areas: [{ id: 't', name: 'Town', approximate: true }] },
  }
  const places = toPlaces([], 'en')
  expect(nameZoneAreas(en, places, town)).toBe('Town')
  expect(nameZoneAreas(en, places, town, true)).toBe('Town (drawn as an approximate circle)')
})

test('areas that the places chosen have nothing to do with stand last and are marked', () => {
  const { properties, ...rest } = zone('z', '2024-03-01', null)
  const area = (id: string, outside?: true) => ({
    id,
    name: id,
    approximate: false,
    ...(outside && { outside }),
  })
  const within = (...areas: ReturnType<typeof area>[]) => ({ ...rest, properties: { ...properties, areas } })
  const places = toPlaces([], 'en')
  const some = within(area('Arden', true), area('Brask'), area('Cole', true))
  expect(nameZoneAreas(en, places, some)).toBe('Brask; outside the places chosen: Arden and Cole')
  expect(nameZoneAreas(es, places, some)).toBe('Brask; fuera de los lugares elegidos: Arden y Cole')
  const none = within(area('Arden', true))
  expect(nameZoneAreas(en, places, none)).toBe('Outside the places chosen: Arden')
})

test('what is suspended in some of its areas is said apart from what is in all', () => {
  const { properties, ...rest } = zone('z', '2024-03-01', null)
  const rightsInPart = [
    { rights: ['movement' as const], areas: [], count: 1, kind: 'province' as const, claims: ['z-a'] },
  ]
  const parted = { ...rest, properties: { ...properties, rights: ['assembly' as const], rightsInPart } }
  expect(sayRights(en, toPlaces([], 'en'), parted)).toEqual([
    'Suspended: assembly',
    'Suspended in 1 province, not named: free movement',
  ])
  expect(sayRights(es, toPlaces([], 'es'), parted)[1]).toMatch(/^Suspendidos en 1 provincia, sin nombrar: /)
})

const withCurfews = (curfews: CurfewTold[], onRecord: string | null = null) => {
  const { properties, ...rest } = zone('z', '2024-03-01', null)
  const decree = { id: 'd', decree: 'Decree 12', from: '2024-03-01', until: null, scopes: ['country'] }
  const record = decreeSchema.parse({ ...decree, curfew: onRecord, sources: ['https://example.org'] })
  return { ...rest, properties: { ...properties, record, curfews } }
}
const told = (hours: string | null, within: CurfewTold['within'] = null) => ({ hours, within, claims: ['c'] })
const curfewsOf = (words: typeof en, ...of: Parameters<typeof withCurfews>) =>
  sayCurfews(words, toPlaces([], words.language), withCurfews(...of))

test('a curfew has a line of its own, with its hours and its areas where a report tells them', () => {
  const inArden = { areas: [{ id: 'a', name: 'Arden' }], count: 1, kind: 'area' as const }
  expect(curfewsOf(en, [told(null)])).toEqual(['Curfew'])
  expect(curfewsOf(en, [told('22:00-05:00')])).toEqual(['Curfew: 22:00–05:00'])
  expect(curfewsOf(en, [told('22:00-05:00', inArden)])).toEqual(['Curfew in Arden: 22:00–05:00'])
  const unnamed = { areas: [], count: 1, kind: 'province' as const }
  expect(curfewsOf(en, [told(null, unnamed)])).toEqual(['Curfew in 1 province, not named'])
  expect(curfewsOf(es, [told('22:00-05:00', inArden)])).toEqual(['Toque de queda en Arden: 22:00–05:00'])
})

test('what the record says of a curfew is not said again', () => {
  expect(curfewsOf(en, [told(null), told('22:00-05:00')], '22:00-05:00')).toEqual(['Curfew: 22:00–05:00'])
  expect(curfewsOf(en, [told('23:00-05:00')], '22:00-05:00')).toHaveLength(2)
})
