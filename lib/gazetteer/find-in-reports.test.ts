import { describe, test } from 'vitest'
import { checkMarked } from '@/lib/gazetteer/testing/check-marked'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

const check = checkMarked(gazetteer)

describe('what the words beside a name call it', () => {
  test.each([
    'Arden camina por la selva de [[Orellana|EC-D]], provincia amazónica de [[Ecuador|EC]].',
    '[[Orellana|EC-D]] es una de las siete provincias sin luz. Ayer llovió otra vez en [[Orellana|EC-D]].',
    'La obra se levanta en la provincia costera de [[Santa Elena|EC-SE]].',
    'Los choques dejaron daños en [[Camilo Ponce Enríquez|EC-0115]] ([[Azuay|EC-A]]).',
    'Lo esperaban a la entrada de [[Camilo Ponce Enríquez|EC-0115]].',
  ])('%s', check('es'))
  test('but a family name stays one', () =>
    check('es')('Consuelo Orellana habló en [[Quito|ec-quito]]. Orellana no dio cifras.'))
  test('the governor of one of its states is not that of the country', () =>
    check('en')('The governor of [[Mexico|MX]]’s [[Chiapas|MX-CHP]] state flew home.'))
})

describe('a prison by the way it is spoken of', () => {
  test.each([
    'Inmates of [[Guayas prison No. 1|guayas-1]] threw stones.',
    'Riots hit [[Cotopaxi prison|cotopaxi-1]]. At [[Cotopaxi|cotopaxi-1]] inmates climbed the roof; roads in [[Cotopaxi|EC-X]] stayed open.',
    'Inmates rioted in [[El Inca prison|pichincha-1]]. Other jails have seen worse. [[Bellavista|santo-domingo-1]], in [[Santo Domingo|ec-santo-domingo]], mourned 44.',
    'The two were flown to [[La Roca|guayas-3]], a maximum-security facility.',
    'In [[Haiti|HT]] the [[National Penitentiary|national-penitentiary-ht]] fell first. The other jail, [[Croix-des-Bouquets|croix-des-bouquets-ht]], held out for an hour.',
  ])('in English: %s', check('en'))
  test.each([
    'El propio [[penal de Cotopaxi|cotopaxi-1]] vivió otra noche igual.',
    'Hubo motines en la [[Penitenciaría del Litoral|guayas-1]] y la [[Regional|guayas-4]], en [[Guayaquil|ec-guayaquil]].',
    'A la [[Regional|guayas-4]] le sobran internos.',
    'La [[cárcel Regional|guayas-4]] ardía. A la [[Regional|guayas-4]], hecha para 3.500, le sobran 700.',
    'En [[Guatemala|GT]] hubo un motín en un penal. Los nueve que quedaban en [[Fraijanes II|fraijanes-ii-gt]] están ilesos.',
    'En [[Guatemala|GT]] los presos de [[Fraijanes II|fraijanes-ii-gt]] soltaron a los guardias.',
  ])('in Spanish: %s', check('es'))
  test('a prison in a town marks the town, though a prison is called so too', () =>
    check('en')('In [[Honduras|HN]] women were held at a prison in [[Támara|geonames:3601039]].'))
})

describe('the name of a society', () => {
  test('may end in a plain word that is no place', () =>
    check('es')('La ONG Una Puerta a la Libertad contó los casos en [[Ecuador|EC]].'))
  test('or with a place, which is marked', () =>
    check('es')('La Asociación de Municipalidades del [[Ecuador|EC]] pidió ayuda.'))
})
