import { expect, test } from 'vitest'
import { placeReader } from '@/lib/gazetteer/testing/place-of'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const placeOf = placeReader(await loadGazetteer(['EC']), ['EC'])

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
  expect(placeOf(name, text, language)).toBe('prison EC'),
)

test('a town points at its country behind a word that is no name, and behind a country that is one', () => {
  expect(placeOf('San José', 'Dos murieron en San José. Hubo otro herido en Alajuela.', 'es')).toBe('city CR')
  expect(placeOf('Haifa', 'Rockets fell on Israel. Haifa counted three dead.', 'en')).toBe('city IL')
})
