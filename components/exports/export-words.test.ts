import { expect, test } from 'vitest'
import { incident, province, zone } from '@/components/dashboard/testing/features'
import { toPlaces } from '@/components/dashboard/to-places'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { toExportWords } from './export-words'

const words = toExportWords(en, toPlaces([], 'en'))

/** Background of some years, and its one claim. */
function background(from: string, to: string) {
  const when = { start: `${from}-01-01`, end: `${to}-12-31`, precision: 'year' as const }
  const { properties, ...rest } = incident('i', 'killed', province('XT-A'), 468)
  const provenance = properties.provenance.map((one) => ({ ...one, when }))
  return { ...rest, properties: { ...properties, historic: true, when, provenance } }
}

test('background is named with the years that it was counted over, in a row of its own and claim by claim', () => {
  const since = background('2020', '2023')
  const [said] = since.properties.provenance
  expect(words.incident(since)).toBe('468 killed, XT-A (region), 2020 – 2023, reported')
  expect(said && words.claim(since, said)).toBe('468 killed, XT-A (region), 2020 – 2023, reported')
  expect(words.incident(background('2021', '2021'))).toBe('468 killed, XT-A (region), 2021, reported')
})

test('what is new is named without a year', () => {
  const now = incident('i', 'killed', province('XT-A'), 6)
  const [said] = now.properties.provenance
  expect(said && words.claim(now, said)).toBe('6 killed, XT-A (region), reported')
})

test('an emergency is named with how long it lasts, and what it suspends in some areas is told', () => {
  const { properties, ...rest } = zone('z', null, null)
  const part = { areas: [], count: 1, kind: 'province' as const, claims: ['a'] }
  const rightsInPart = [{ rights: ['movement' as const], ...part }]
  const lasting = {
    ...rest,
    properties: { ...properties, lastsDays: 90, rights: ['assembly' as const], rightsInPart },
  }
  expect(words.zone(lasting)).toMatch(/, for 90 days$/)
  expect(words.rights(lasting)).toEqual([
    'Suspended: assembly',
    'Suspended in 1 province, not named: free movement',
  ])
  const spanish = toExportWords(es, toPlaces([], 'es'))
  expect(spanish.zone(lasting)).toMatch(/, por 90 días$/)
  expect(spanish.rights(lasting)[1]).toMatch(/^Suspendidos en 1 provincia, sin nombrar: /)
})

test('an area whose outline is made up says so, and what names no area tells how far it reaches', () => {
  const { properties, ...rest } = zone('z', null, null)
  const areas = [
    { id: 'a', name: 'Brask', approximate: true },
    { id: 'b', name: 'Sellow', approximate: false },
  ]
  expect(words.areas({ ...rest, properties: { ...properties, areas } })).toBe(
    'Brask (drawn as an approximate circle), Sellow',
  )
  expect(words.areas(zone('z', null, null))).toBe('Area not said')
})
