import { expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['PE', 'NG'])

/** "name = kind" of every place but countries. */
const tell = (language: Language, text: string) =>
  geoparse(text, language, gazetteer, ['PE', 'NG'])
    .filter(({ place }) => place?.kind !== 'country')
    .map(({ text: own, place }) => `${own} = ${place?.kind ?? '?'}`)
    .join(', ')

test.each<[Language, string, string]>([
  [
    'es',
    'El Gobierno peruano declaró la emergencia en las provincias de Tarma, Jauja y Satipo.',
    'Tarma = canton, Jauja = canton, Satipo = canton',
  ],
  [
    'es',
    'Rige en Perú el toque de queda en las provincias andinas de Tarma y Jauja.',
    'Tarma = canton, Jauja = canton',
  ],
  [
    'en',
    'Peru declared an emergency in the provinces of Tarma, Jauja and Satipo.',
    'Tarma = canton, Jauja = canton, Satipo = canton',
  ],
  [
    'en',
    'A curfew holds in the districts of Bungudu and Anka, Nigerian police said.',
    'Bungudu = canton, Anka = canton',
  ],
  [
    'en',
    'A curfew holds in Bungudu, Anka and Bukkuyum local government areas, Nigerian police said.',
    'Bungudu = canton, Anka = canton, Bukkuyum = canton',
  ],
  ['en', 'Nigeria sent troops to the states of Kano and Kaduna.', 'Kano = province, Kaduna = province'],
])('the noun in the plural is that of each of the list: %s: %s', (language, text, places) =>
  expect(tell(language, text)).toBe(places),
)

test.each<[Language, string, string]>([
  [
    'es',
    'Hubo choques en las ciudades de Tarma y Jauja, dijo el Gobierno peruano.',
    'Tarma = city, Jauja = city',
  ],
  ['es', 'Hubo choques en Tarma y Jauja, dijo el Gobierno peruano.', 'Tarma = city, Jauja = city'],
])('towns stay towns: %s: %s', (language, text, places) => expect(tell(language, text)).toBe(places))

test('the province that a single name is said to be', () =>
  expect(tell('es', 'El Gobierno peruano levantó la emergencia en la provincia de Tarma.')).toBe(
    'Tarma = canton',
  ))

test('what holds the list is none of it, and the town is itself elsewhere', () =>
  expect(
    tell('es', 'Hubo choques en Tarma. El Gobierno peruano cerró las provincias de Tarma y Jauja, en Junín.'),
  ).toBe('Tarma = city, Tarma = canton, Jauja = canton, Junín = province'))
