import { expect, test } from 'vitest'
import { geoparse, sayIds } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])
const tell = (language: Language, text: string) => sayIds(geoparse(text, language, gazetteer, ['EC'])).join()

test.each<[Language, string, string]>([
  ['en', 'guayas-4', "Soldiers regained control of Guayaquil's regional prison on Wednesday."],
  [
    'en',
    'santo-domingo-1',
    'Police in Ecuador look for 108 men who broke out of Bellavista; 30 were prisoners on remand.',
  ],
  [
    'en',
    'santo-domingo-1',
    'Two fugitives from Bellavista gave themselves up in Ecuador, and 40 inmates are missing.',
  ],
  [
    'es',
    'santo-domingo-1',
    'Dos prófugos de Bellavista se entregaron el miércoles en Ecuador. Faltan 30 presos.',
  ],
  ['es', 'santo-domingo-1', 'Ecuador busca a doce de los evadidos de Bellavista. Ocho reos se entregaron.'],
])(
  'a prison by its name alone, as its town has it and its fugitives leave it (%s, %s): %s',
  (language, id, text) => expect(tell(language, text)).toContain(id.split(' = ').at(-1)),
)
test.each<[Language, string, string]>([
  ['en', 'santo-domingo-1', 'Forty families fled from Bellavista in Galápagos, Ecuador, on Monday.'],
  ['en', 'santo-domingo-1', 'Police took 12 men out of Bellavista, a village of Ecuador.'],
  ['es', 'santo-domingo-1', 'Los vecinos de Bellavista, en Galápagos, Ecuador, huyeron de noche.'],
  ['es', 'santo-domingo-1', 'En Bellavista, Galápagos, Ecuador, murieron dos turistas.'],
  ['en', 'guayas-4', "Guayaquil's regional government sent 40 police to the prison of Machala."],
  ['en', 'guayas-4', "Cuenca's regional prison was calm, Ecuador's police said."],
  ['en', 'guayas-1', "Cuenca's Litoral festival was calm, Ecuador's police said."],
])('but no prison where its town, its people or another town is meant (%s, %s): %s', (language, id, text) =>
  expect(tell(language, text)).not.toContain(id),
)

test.each<[Language, string, string]>([
  [
    'en',
    'santiago-1-cl',
    'Chilean guards put down a break-out at Santiago 1, a remand prison. Twelve guards were hurt.',
  ],
  ['es', 'santiago-1-cl', 'Un intento de fuga en el penal Santiago 1, en Chile, dejó dos heridos.'],
  ['es', 'colina-cl', 'En la cárcel Colina 2, en Chile, murieron tres presos.'],
  [
    'es',
    'victoria-do',
    'República Dominicana: La Victoria registró dos internos muertos y seis reos heridos en sus celdas.',
  ],
  ['es', 'san-antonio-bo', 'Bolivia: tres presos se fugaron de San Antonio, en Cochabamba.'],
  [
    'es',
    'benfica-br',
    'Un motín en la Casa de Custodia de Benfica, en Río de Janeiro, Brasil, dejó 30 presos muertos.',
  ],
])('prisons abroad by their numbers and by their names alone (%s, %s): %s', (language, id, text) =>
  expect(tell(language, text)).toContain(`= ${id}`),
)
test.each<[Language, string, string]>([
  ['es', 'santiago-1-cl', 'En Chile, en Santiago 1 persona murió y 12 quedaron heridas.'],
  ['en', 'santiago-1-cl', 'Chile: in Santiago 1 man was killed and 12 were hurt.'],
  ['es', 'victoria-do', 'En La Victoria, Venezuela, murieron cuatro soldados.'],
  ['es', 'san-antonio-bo', 'En San Antonio, Texas, murieron cuatro presos.'],
])('but not where people of a town are counted, nor elsewhere (%s, %s): %s', (language, id, text) =>
  expect(tell(language, text)).not.toContain(id),
)

test.each<[Language, string, string]>([
  ['es', 'BD', 'En Bangladés murieron 30 personas por el ciclón.'],
  ['es', 'CF', 'En Centroáfrica murieron 30 personas.'],
  [
    'es',
    'EC-0115',
    'Cuatro mineros ecuatorianos murieron; el alcalde de Machala y el de Camilo Ponce Enríquez fueron baleados.',
  ],
  ['en', 'EC-0115', 'Two mayors of Ecuador, those of Camilo Ponce Enríquez and Portovelo, were killed.'],
])('names that the press has for them (%s, %s): %s', (language, id, text) =>
  expect(tell(language, text)).toContain(`= ${id}`),
)
test.each<[Language, string]>([
  ['es', 'El hospital de la avenida Camilo Ponce Enríquez, en Quito, recibió a cuatro heridos.'],
  ['es', 'El expresidente Camilo Ponce Enríquez gobernó Ecuador hasta 1960.'],
])('but not the man nor his avenue (%s): %s', (language, text) =>
  expect(tell(language, text)).not.toContain('EC-0115'),
)
