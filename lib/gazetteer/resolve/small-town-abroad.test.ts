import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['HT'], [])
const read = (text: string) => sayIds(geoparse(text, 'en', gazetteer, ['HT']))

test.each([
  ['Five people were killed in Kokstad on Monday, police said.', ['Kokstad = ?']],
  [
    'PORT-AU-PRINCE (AP) - Five people were killed in Kokstad on Monday, police said.',
    ['PORT-AU-PRINCE = geonames:3718426', 'Kokstad = ?'],
  ],
  ['Five people were killed in Bel Air on Monday, police said.', ['Bel Air = town:ht-bel-air']],
])(
  'a report that speaks of no other country has no small town or district abroad in it: %s',
  (text, places) => expect(read(text)).toEqual(places),
)

test.each([
  ['Five people were killed in Kokstad, South Africa, on Monday.', 'Kokstad'],
  ['Five people were killed in Johannesburg on Monday, police said.', 'Johannesburg'],
])('one whose country is told, or that the world knows, stands: %s', (text, name) =>
  expect(read(text).find((line) => line.startsWith(name))).not.toContain('?'),
)
