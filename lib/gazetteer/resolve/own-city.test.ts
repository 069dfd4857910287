import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['ES'], [])
const read = (text: string, language: Language) => sayIds(geoparse(text, language, gazetteer, ['ES']))

test.each<[string, Language, string]>([
  ['Murieron 17 personas en la ciudad de Valencia.', 'es', 'Valencia = geonames:2509954'],
  ['Two people drowned in the city of Valencia.', 'en', 'Valencia = geonames:2509954'],
  ['Murieron dos personas en San José.', 'es', 'San José = ?'],
])(
  'a large city of the crisis’s own country yields to no namesake that nothing points at: %s',
  (text, language, line) => expect(read(text, language)).toContain(line),
)

test('where the article points at the other country, that one is meant', () =>
  expect(
    read('Murieron 17 personas en la ciudad de Valencia, en Venezuela, informó Caracas.', 'es'),
  ).not.toContain('Valencia = geonames:2509954'))

test.each<[string, Language, string]>([
  ['Seis personas murieron en Granada, informó la Guardia Civil.', 'es', 'Granada = geonames:2517117'],
  ['El Gobierno de Sánchez eleva a 219 los muertos.', 'es', 'Sánchez = ?'],
  ['Sánchez ordered 5,000 more troops to Valencia.', 'en', 'Sánchez = ?'],
])(
  'nor does a prime minister, or a town of that country, lie on an island abroad: %s',
  (text, language, line) => expect(read(text, language)).toContain(line),
)
