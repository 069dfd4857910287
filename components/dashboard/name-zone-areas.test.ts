import { expect, test } from 'vitest'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { nameZoneAreas } from './name-zone-areas'
import { zone } from './testing/features'
import { toPlaces } from './to-places'

const reaching = (prisons: string[], prisonsLeftOut: string[]) => {
  const { properties, ...rest } = zone('z', '2024-03-01', null)
  return { ...rest, properties: { ...properties, prisons, prisonsLeftOut } }
}

test('an emergency in every prison says of how many of them a filter leaves one', () => {
  const [all, one] = [reaching(['a', 'b'], []), reaching(['a'], ['b'])]
  const places = toPlaces([], 'en')
  expect(nameZoneAreas(en, places, all)).toBe('Every prison of the country (2 prisons)')
  expect(nameZoneAreas(en, places, one)).toBe('Every prison of the country (1 of 2 prisons)')
  expect(nameZoneAreas(es, places, one)).toBe('Todas las cárceles del país (1 de 2 cárceles)')
})
