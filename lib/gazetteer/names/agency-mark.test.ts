import { expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['PE'])

const tell = (language: Language, text: string) =>
  geoparse(text, language, gazetteer, ['PE'])
    .map(({ text: own, place }) => `${own} = ${place ? `${place.kind} ${place.country}` : '?'}`)
    .join(', ')

test.each<[Language, string, string]>([
  [
    'es',
    'Lima, 24 nov (Cordillera).- Dos manifestantes murieron el lunes, informó la policía.',
    'Lima = city PE',
  ],
  ['es', 'Lima, 24 de noviembre (Amazonas) — Dos manifestantes murieron el lunes.', 'Lima = city PE'],
  ['es', 'Cusco, 3 may. (Pacífico). - Dos mineros murieron el lunes.', 'Cusco = city PE'],
  ['en', 'LIMA, Nov 24 (Cordillera) - Two protesters died on Monday, police said.', 'LIMA = city PE'],
  [
    'en',
    'LIMA, Peru (Savannah Wire) — Two protesters died on Monday, police said.',
    'LIMA = city PE, Peru = country PE',
  ],
])('the agency of a dateline is no place: %s: %s', (language, text, places) =>
  expect(tell(language, text)).toBe(places),
)

test('in brackets right behind the town stands what holds it', () =>
  expect(tell('es', 'Huancayo (Junín).- Dos manifestantes murieron el lunes en Perú.')).toBe(
    'Huancayo = city PE, Junín = province PE, Perú = country PE',
  ))

test('the capital of the crisis is no village of the country beside it', () =>
  expect(tell('es', 'Dos manifestantes murieron en Lima. El Gobierno de Paraguay lo lamentó.')).toBe(
    'Lima = city PE, Paraguay = country PY',
  ))
