import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import type { GazetteerPlace } from '@/lib/model/place'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

// A place of the crisis's own: its country is the one that is told of.
const quarter: GazetteerPlace = {
  ...{ id: 'ht-x', name: 'Quartier X', aliases: [], kind: 'city', province: null, country: 'HT' },
  ...{ lon: -72.3, lat: 18.5, precision: 'city' },
}
const gazetteer = await loadGazetteer(['HT'], [quarter])
const tell = (language: Language, text: string) => sayIds(geoparse(text, language, gazetteer, ['HT']))

test.each<[Language, string]>([
  ['en', 'Seventy people were killed when a gang attacked Pont-Sondé in the Artibonite on Thursday.'],
  ['en', 'The gang burned Pont-Sondé, in the Artibonite department.'],
  ['es', 'La banda atacó Pont-Sondé, en el Artibonito, el jueves.'],
])(
  'a town of our own list that a region holds is one, with an article before the region (%s): %s',
  (language, text) => expect(tell(language, text)).toContain('Pont-Sondé = town:ht-pont-sonde'),
)

const provinces = ['HT-OU', 'HT-AR', 'HT-CE']
test.each<[Language, string]>([
  ['en', 'Haiti declared a state of emergency in the Ouest, Artibonite and Centre departments.'],
  ['en', 'Haiti declared a state of emergency in the departments of Ouest, Artibonite and Centre.'],
  ['es', 'Haití declaró la emergencia en los departamentos de Ouest, Artibonite y Centre.'],
  ['es', 'Haití declaró la emergencia en los departamentos de Oeste, Artibonito y Centro.'],
])('a province whose name is a word stands in a row of such (%s): %s', (language, text) => {
  const told = tell(language, text).join()
  for (const id of provinces) expect(told).toContain(id)
})
test.each<[Language, string]>([
  ['en', 'Haiti declared a state of emergency in the Centre department.'],
  ['es', 'Haití declaró la emergencia en el departamento del Centro.'],
])('or beside its noun (%s): %s', (language, text) => expect(tell(language, text).join()).toContain('HT-CE'))
test.each<[Language, string]>([
  ['en', 'Haiti: Artibonite and the Centre for Human Rights counted 12 dead.'],
  ['en', 'The Carter Center and departments of health in Haiti counted 12 dead.'],
  ['es', 'Hubo choques en Artibonite y en el Centro de la ciudad, en Haití.'],
])('but a body or the middle of a town is none (%s): %s', (language, text) =>
  expect(tell(language, text).join()).not.toContain('HT-CE'),
)

const sudan = await loadGazetteer(['SD'])
const tellSudan = (language: Language, text: string) => sayIds(geoparse(text, language, sudan, ['SD'])).join()

test.each<[Language, string, string]>([
  ['en', 'sd-kalogi', 'Sudan: 114 people were killed in last week’s strikes on Kalogi, the WHO said.'],
  [
    'en',
    'sd-zamzam',
    'An attack on the Zamzam camp killed more than 300 people. The army of Sudan denied it.',
  ],
  ['en', 'sd-tawila', 'In Sudan, 12,000 people have reached Tawila. Tawila has recorded five deaths.'],
  [
    'en',
    'sd-heglig',
    'Fighters captured the Heglig oil field on Monday, killing nine, the army of Sudan said.',
  ],
  ['en', 'sd-babanusa', 'The army of Sudan shelled Babanusa on Friday and killed six civilians.'],
  ['es', 'sd-kalogi', 'En Sudán, un ataque contra Kalogi mató a 79 personas el jueves.'],
  ['es', 'sd-babanusa', 'El Ejército de Sudán bombardeó Babanusa el viernes y mató a seis civiles.'],
  ['es', 'sd-tawila', 'Unas 12.000 personas llegaron a Tawila. Sudán pide ayuda.'],
])(
  'a town of our own list is one where it is struck, reached or called a camp (%s): %s',
  (language, id, text) => expect(tellSudan(language, text)).toContain(id),
)
test.each<[Language, string, string]>([
  ['en', 'Rashad', 'Police in Sudan said an attacker stabbed Rashad on Monday.'],
  ['en', 'Rashad', 'The Rashad camp said that 12 of its supporters were killed in Khartoum, Sudan.'],
  ['en', 'Habila', 'Five men were killed in Khartoum, Sudan. A spokesman accused Habila.'],
  ['en', 'Salha', 'The army of Sudan detained Salha on Monday. Reporters could not contact Salha.'],
  ['en', 'Kalma', 'An attack on Kalma was condemned by the government of Peru.'],
  ['es', 'Rashad', 'La policía de Sudán detuvo a Rashad el lunes en Jartum. Rashad lo niega.'],
  ['es', 'Rashad', 'Un hombre atacó a Rashad en Jartum, Sudán.'],
])('but who only does or suffers something may be a person (%s): %s in %s', (language, name, text) =>
  expect(tellSudan(language, text)).not.toContain(`${name} = town`),
)
