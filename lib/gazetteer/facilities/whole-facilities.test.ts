import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import type { GazetteerPlace } from '@/lib/model/place'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const national: GazetteerPlace = {
  id: 'ht-pn',
  name: 'National Penitentiary',
  aliases: ['Penitenciaría Nacional', 'main penitentiary in Port-au-Prince'],
  kind: 'prison',
  province: null,
  country: 'HT',
  lon: -72.34,
  lat: 18.54,
  precision: 'site',
}
const gazetteer = await loadGazetteer(['HT'], [national])
const tell = (language: Language, text: string) => sayIds(geoparse(text, language, gazetteer, ['HT']))

test.each<[Language, string, string]>([
  ['en', 'Twelve people were killed in the assault on the National Penitentiary.', 'National Penitentiary'],
  ['en', 'Inmates escaped from the National Penitentiary in Port-au-Prince.', 'National Penitentiary'],
  ['en', "Inmates escaped from Haiti's National Penitentiary on Sunday.", 'National Penitentiary'],
  ['en', 'Gangs stormed the National Penitentiary Saturday night.', 'National Penitentiary'],
  [
    'en',
    'Inmates escaped from the main penitentiary in Port-au-Prince.',
    'main penitentiary in Port-au-Prince',
  ],
  ['es', 'Más de 3.600 presos escaparon de la Penitenciaría Nacional.', 'Penitenciaría Nacional'],
  ['es', 'La Penitenciaría Nacional, en Puerto Príncipe, fue atacada.', 'Penitenciaría Nacional'],
  [
    'es',
    'Hubo un asalto a la Penitenciaría Nacional de Puerto Príncipe.',
    'Penitenciaría Nacional de Puerto Príncipe',
  ],
])('a prison of the crisis is known by its whole name (%s): %s', (language, text, name) =>
  expect(tell(language, text)).toContain(`${name} = ht-pn`),
)

test.each<[Language, string]>([
  ['en', 'Four inmates died at the National Penitentiary in Tegucigalpa, Honduras.'],
  ['en', "Four inmates died at Honduras's National Penitentiary, the Honduran government said."],
  ['en', 'Haiti: the director of the National Penitentiary Administration spoke.'],
  ['en', "Haiti's national penitentiary service said that four inmates died."],
  ['es', 'Cuatro reclusos murieron en la Penitenciaría Nacional de Tegucigalpa.'],
  ['es', 'Cuatro reclusos murieron en la Penitenciaría Nacional Marco Soto.'],
])('but not where the name goes on or another country has it (%s): %s', (language, text) =>
  expect(tell(language, text).join()).not.toContain('ht-pn'),
)
