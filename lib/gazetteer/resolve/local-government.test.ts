import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['NG'], [])
const read = (text: string, language: Language) => sayIds(geoparse(text, language, gazetteer, ['NG']))

test.each<[string, Language, string]>([
  ['Nine died in the Ekiti Local Government Area of Kwara State.', 'en', 'Ekiti = NG-30-24004'],
  ['Nine were abducted in Ekiti LGA, Kwara State.', 'en', 'Ekiti = NG-30-24004'],
  ['Nueve murieron en el área de gobierno local de Ekiti, en Kwara.', 'es', 'Ekiti = NG-30-24004'],
  // The state that shares the name.
  ['Nine died in Ekiti State, the government said.', 'en', 'Ekiti = NG-EK'],
  ['Nine died in Ekiti. Local government offices were closed.', 'en', 'Ekiti = NG-EK'],
])('a local government area is not the state of its name: %s', (text, language, line) =>
  expect(read(text, language)).toContain(line),
)
