import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/load-gazetteer'

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
