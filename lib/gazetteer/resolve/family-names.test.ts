import { expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

/** What a name of the text stands for: kind and country, or nothing. */
function placeOf(name: string, language: Language, text: string) {
  const { place } = geoparse(text, language, gazetteer, ['EC']).find(({ text: own }) => own === name) ?? {}
  return place ? `${place.kind} ${place.country}` : null
}

test.each<[string, Language, string]>([
  [
    'El Inca',
    'es',
    'Diez presos murieron en El Inca, la prisión del norte. Hubo siete heridos, según Víctor Herrera.',
  ],
  [
    'El Inca',
    'es',
    'Diez presos murieron en El Inca, la prisión del norte. Lo contó el coronel Wilson Zacatecas.',
  ],
  ['Turi', 'en', 'Ten inmates died at Turi, the jail in the hills, said Colonel Martha Herrera.'],
])('a family name points at no country: %s, %s: %s', (name, language, text) =>
  expect(placeOf(name, language, text)).toBe('prison EC'),
)

test('a town points at its country behind a word that is no name, and behind a country that is one', () => {
  expect(placeOf('San José', 'es', 'Dos murieron en San José. Hubo otro herido en Alajuela.')).toBe('city CR')
  expect(placeOf('Haifa', 'en', 'Rockets fell on Israel. Haifa counted three dead.')).toBe('city IL')
})
