import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])
const tell = (language: Language, text: string) => sayIds(geoparse(text, language, gazetteer, ['EC'])).join()

test.each<[Language, string]>([
  ['es', 'Mataron a cuatro en la cooperativa Nigeria, dijo la policía de Ecuador.'],
  ['es', 'Hubo tres muertos en la ciudadela Bolivia y dos en el bloque Perú, en Guayaquil.'],
])('a housing estate is called after a country (%s): %s', (language, text) =>
  expect(tell(language, text)).not.toMatch(/country:(?:NG|BO|PE)/),
)
test('but the estates of a country lie there', () =>
  expect(tell('es', 'En las cooperativas de Nigeria murieron cuatro personas.')).toContain('NG'))

test.each<[Language, string]>([
  ['es', 'Francia tiene 5.100 militares en el Sahel y retirará a los de Malí.'],
  ['en', 'France has 5,100 soldiers in the Sahel; in Mali two of them died.'],
])('a belt of desert is no province of one country that nothing speaks of (%s): %s', (language, text) =>
  expect(tell(language, text)).not.toContain('BF-'),
)
test.each<[Language, string]>([['es', 'En Burkina Faso murieron doce personas en la región del Sahel.']])(
  'but where the country is told of it is (%s): %s',
  (language, text) => expect(tell(language, text)).toContain('BF-'),
)
