import { expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['PE'], [])
const named = (language: Language, text: string) =>
  geoparse(text, language, gazetteer, ['PE']).map(({ text: words }) => words)

test.each<[Language, string, string[]]>([
  ['es', 'Arequipa: 10 heridos. Juliaca: 68 heridos. Ilave: 12 heridos.', ['Arequipa', 'Juliaca', 'Ilave']],
  [
    'es',
    '- Cusco: dos muertos\n- Juliaca: 18 muertos\n- Ayacucho: diez muertos',
    ['Cusco', 'Juliaca', 'Ayacucho'],
  ],
  ['es', 'En Cusco hubo dos muertos. Puno tuvo 20 muertos.', ['Cusco', 'Puno']],
  ['es', 'Juliaca suma 18 fallecidos, Ayacucho 10 y Andahuaylas 6.', ['Juliaca', 'Ayacucho', 'Andahuaylas']],
  ['es', 'Puno perdió a 22 personas, Ayacucho a diez y Apurímac a siete.', ['Puno', 'Ayacucho', 'Apurímac']],
  ['es', 'Fallecidos por región: Ayacucho 10, Apurímac 6, Junín 3.', ['Ayacucho', 'Apurímac', 'Junín']],
  ['en', 'Cusco: two dead. Juliaca: 18 dead. Ilave: one dead.', ['Cusco', 'Juliaca', 'Ilave']],
])('each of a row of names with their figures is a place where one is (%s): %s', (language, text, places) =>
  expect(named(language, text)).toEqual(places),
)

test.each<[Language, string, string[]]>([
  ['es', 'En Cusco hubo dos muertos. Castillo tuvo 18 ministros.', ['Cusco']],
  ['es', 'Lima: dos muertos. Castillo: 18 muertos.', ['Lima']],
  ['es', 'Los muertos: Edgar Prado, 51; Christopher Ramos, 15, en Ayacucho.', ['Ayacucho']],
  ['en', 'Votes in Lima: Castillo 18, Toledo 12, Barranca 3.', ['Lima']],
])('but nobody of whom a number is told besides (%s): %s', (language, text, places) =>
  expect(named(language, text)).toEqual(places),
)
