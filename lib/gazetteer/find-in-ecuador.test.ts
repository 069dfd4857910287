import { describe, expect, test } from 'vitest'
import { checkMarked } from '@/lib/gazetteer/testing/check-marked'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

const check = checkMarked(gazetteer)

describe('a quarter stands for its town', () => {
  test.each([
    'Lo mataron en [[Los Ceibos|ec-guayaquil]], al norte de [[Guayaquil|ec-guayaquil]].',
    'Hubo dos muertos en [[Batallón del Suburbio|ec-guayaquil]], en [[Ecuador|EC]].',
    'Mataron a cuatro en [[El Recreo|ec-duran]], en [[Durán|ec-duran]], y a uno en [[Pisulí|ec-quito]], [[Ecuador|EC]].',
  ])('%s', check('es'))
})

test('the islands stay islands, though a quarter of Guayaquil is called after them', () => {
  check('es')('El buque llegó a Las [[Malvinas|FK]] desde [[Montevideo|geonames:3441575]].')
  check('en')('[[Argentina|AR]] landed in Las [[Malvinas|FK]] in 1982, when the [[Falklands|FK]] fell.')
})

describe('villages and parishes that reports of attacks, mines and floods name', () => {
  test.each([
    'Mineros chocaron en [[Tundayme|ec-tundayme]] y en [[Palo Quemado|ec-palo-quemado]], [[Cotopaxi|EC-X]], [[Ecuador|EC]].',
    'Un ataque en [[Puerto Mestanza|ec-puerto-mestanza]], [[Sucumbíos|EC-U]], dejó dos muertos.',
    'Hubo tiros en [[Puerto Cayo|ec-puerto-de-cayo]], [[Manabí|EC-M]], y en [[Engabao|ec-engabao]], [[Guayas|EC-G]].',
    'Cayó un bus en [[Huigra|ec-huigra]], y otro en [[Bucay|ec-bucay]], [[Ecuador|EC]].',
    'El aluvión llegó a [[Nanegalito|ec-nanegalito]], al noroeste de [[Quito|ec-quito]].',
  ])('%s', check('es'))
})

describe('a village called after a person or a thing counts only where the text speaks of a place', () => {
  test.each([
    'Dos asesinados en [[Velasco Ibarra|ec-el-empalme]], en [[Guayas|EC-G]].',
    'Velasco Ibarra murió en [[Quito|ec-quito]]. Julio Andrade murió en [[Tulcán|ec-tulcan]].',
    'Hubo tres muertos en [[Julio Andrade|ec-julio-andrade]], [[Carchi|EC-C]].',
    'Dos muertos en [[Limones|ec-valdez]], en [[Esmeraldas|EC-E]].',
    'Limones y naranjas subieron de precio en [[Ecuador|EC]].',
    'El presidente Guillermo Lasso habló en [[Quito|ec-quito]]. Lasso anunció obras en [[Ecuador|EC]].',
    'En [[La López|ec-la-lopez]], [[Azuay|EC-A]], hubo un tiroteo; Jennifer López cantó en [[Quito|ec-quito]].',
    'Viva Alfaro, gritaron en [[Quito|ec-quito]].',
  ])('in Spanish: %s', check('es'))
  test.each([
    'Lita was shot dead in [[Guayaquil|ec-guayaquil]], [[Ecuador|EC]]. Same day, Huaca, a dancer, died.',
    'Venus shone over [[Quito|ec-quito]]. Data shows twelve dead in [[Guayas|EC-G]].',
  ])('in English: %s', check('en'))
})

test('a village’s namesake abroad that more people speak of keeps its name', () => {
  for (const name of ['Monterrey', 'San Pablo', 'San Clemente', 'Buenos Aires', 'Alajuela', 'Progreso'])
    expect(gazetteer.ownNamed(name)).toEqual([])
})

describe('a prison by its regional name, or by its short one once it was named', () => {
  test.each([
    'El motín fue en el [[Centro Regional Sierra Centro Norte|cotopaxi-1]], en [[Ecuador|EC]].',
    'Hubo 16 muertos en el [[CRS Sierra Centro Sur|azuay-1]], en [[Cuenca|ec-cuenca]].',
    'En la [[Penitenciaría del Litoral|guayas-1]] hubo 31 muertos. En la [[Peni|guayas-1]] se oyeron tiros, dijo [[Ecuador|EC]].',
    'La peni de un futbolista en [[Quito|ec-quito]] fue fallada.',
  ])('%s', check('es'))
})
