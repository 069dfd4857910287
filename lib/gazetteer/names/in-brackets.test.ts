import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const inCrisisOf = async (country: string) => {
  const gazetteer = await loadGazetteer([country], [])
  return (text: string, language: Language) => sayIds(geoparse(text, language, gazetteer, [country]))
}
const spain = await inCrisisOf('ES')
const ecuador = await inCrisisOf('EC')

test.each<[string, Language, string]>([
  ['Una mujer de 88 años falleció en Mira (Cuenca).', 'es', 'Cuenca = ES-CU'],
  ['El alud sepultó tres casas en Villazumba del Monte (Toledo).', 'es', 'Toledo = ES-TO'],
  ['A fire killed two people in Villazumba (Toledo).', 'en', 'Toledo = ES-TO'],
  ['Un hombre murió en el hospital (Cuenca).', 'es', 'Cuenca = geonames:3124132'],
  ['Un hombre murió en Cuenca.', 'es', 'Cuenca = geonames:3124132'],
])('a name in brackets behind a town that no index holds is the province: %s', (text, language, line) =>
  expect(spain(text, language)).toContain(line),
)

test.each<[string, Language, string]>([
  ['Tres personas murieron en Zumbalica (Esmeraldas).', 'es', 'Esmeraldas = EC-E'],
  ['The quake killed three people in Zumbalica (Esmeraldas).', 'en', 'Esmeraldas = EC-E'],
  ['Tres personas murieron en la ciudad (Esmeraldas).', 'es', 'Esmeraldas = ec-esmeraldas'],
  ['Tres personas murieron en Zumbalica (Guayaquil).', 'es', 'Guayaquil = ec-guayaquil'],
])('also at home: %s', (text, language, line) => expect(ecuador(text, language)).toContain(line))
