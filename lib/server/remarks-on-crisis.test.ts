import { expect, test } from 'vitest'
import { bigPrison, decree, gazetteer, north } from '@/lib/incidents/testing/made-up'
import { remarksOnCrisis } from '@/lib/server/remarks-on-crisis'

test('what a decree or a place names and no place bears is told, with where it stands', () => {
  const decrees = [decree(), decree({ id: 'd-8', scopes: ['areas'], areas: [north.id, 'XA-Z'] })]
  const places = [bigPrison, { ...bigPrison, id: 'quay-1', province: 'XA-Q' }]
  expect(remarksOnCrisis({ decrees, places }, gazetteer)).toEqual([
    'decrees.json: [1].areas[1]: no place has the id "XA-Z", so the map cannot show it; add it to places.json',
    'places.json: [1].province: no place has the id "XA-Q", so the map cannot show it; add it to places.json',
  ])
})

test('nothing is said of a crisis that names what there is', () => {
  expect(
    remarksOnCrisis({ decrees: [decree({ areas: [north.id] })], places: [bigPrison] }, gazetteer),
  ).toEqual([])
})
