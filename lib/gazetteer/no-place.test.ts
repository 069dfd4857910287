import { describe, test } from 'vitest'
import { checkMarked } from '@/lib/gazetteer/testing/check-marked'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

const check = checkMarked(gazetteer)

describe('people and gangs are no places, though the words behind them name a quarter', () => {
  test.each([
    'Luis Pérez, a teacher in a village in [[Manabí|EC-M]], was killed.',
    'Adolfo Macías, a resident in the area of [[Guayaquil|ec-guayaquil]], was shot dead. Adolfo Macías was killed in [[Quito|ec-quito]].',
    'Wade Orr, a village teacher in [[Manabí|EC-M]], was killed.',
    'The Wolves, a gang based in a settlement in [[Manabí|EC-M]], attacked [[Quito|ec-quito]].',
    'Rosa Vera, a community leader in [[Esmeraldas|ec-esmeraldas]], was killed in [[Quito|ec-quito]].',
    'Rosa Vera, of a poor district of [[Guayaquil|ec-guayaquil]], was killed.',
  ])('in English: %s', check('en'))
  test.each([
    'Luis Pérez, un vecino de un barrio de [[Quito|ec-quito]], fue asesinado. Luis Pérez tenía 40 años.',
    'Daniel Noboa, villa de [[Quito|ec-quito]].',
    'Los Choneros, una banda de un barrio de [[Manta|ec-manta]], mataron a 12 personas. Los Choneros atacaron en [[Quito|ec-quito]].',
    'Los Tiguerones, banda de una zona de [[Esmeraldas|ec-esmeraldas]], mataron a 12 personas.',
    'Firmado por Rosa Roble, el estado de excepción rige en [[Quito|ec-quito]].',
    'Wady Orrala, un dirigente de la comunidad de [[Quito|ec-quito]], huyó.',
  ])('in Spanish: %s', check('es'))
})

describe('a quarter is still told by what the words behind it call it', () => {
  test.each([
    '[[Loma Cumbre|ec-guayaquil]], a poor district of [[Guayaquil|ec-guayaquil]], was searched.',
    'Four died in [[Loma Cumbre|ec-guayaquil]], the district in the south of [[Guayaquil|ec-guayaquil]].',
  ])('in English: %s', check('en'))
  test.each([
    'Murieron cuatro en [[Loma Cumbre|ec-guayaquil]], un sector peligroso del sur de [[Guayaquil|ec-guayaquil]].',
    'La balacera sacudió [[Loma Cumbre|ec-guayaquil]], barrio de [[Guayaquil|ec-guayaquil]].',
  ])('in Spanish: %s', check('es'))
})

describe('“the Penitentiary” is ours only where the article tells of none abroad', () => {
  test.each([
    'In [[Peru|PE]], a riot left 12 dead in a [[Lima|geonames:3936456]] jail. News reached [[Quito|ec-quito]] and [[Guayaquil|ec-guayaquil]]. The Penitentiary was retaken by 300 soldiers.',
  ])('in English: %s', check('en'))
  test.each([
    'Hubo un motín en [[Cúcuta|geonames:3685533]] ([[Colombia|CO]]). En la [[cárcel Modelo|cucuta-co]] de [[Cúcuta|geonames:3685533]] murieron 12 reos. [[Quito|ec-quito]] y [[Guayaquil|ec-guayaquil]] callan. Hoy la Penitenciaría quedó bajo control.',
    'En [[Quito|ec-quito]] y [[Guayaquil|ec-guayaquil]] se supo del motín de la [[Penitenciaría La Picota|picota-co]]. El director de la Penitenciaría huyó.',
    'Murieron 12 en [[Guayaquil|ec-guayaquil]]. Hoy la [[Penitenciaría|guayas-1]] está bajo control, dijo [[Quito|ec-quito]].',
  ])('in Spanish: %s', check('es'))
})

test.each([
  '[[Ecuador|EC]]’s Regional Prison Guard union called a strike.',
  'In [[Ecuador|EC]], the National Prison Authority said nothing.',
  'In [[Ecuador|EC]], the Regional Prison Service said nothing.',
  'A riot at [[Guayaquil|ec-guayaquil]]’s [[Regional prison|guayas-4]] left three dead.',
])('a body that a prison’s kind begins is no prison: %s', check('en'))

describe('a quarter, a canton, a beach or a lookout that a prison is called after is not the prison', () => {
  const riot = 'Doce reos murieron en un motín en una cárcel de [[Ecuador|EC]].'
  test.each([
    `${riot} Desde [[El Inca|ec-quito]], en el norte de [[Quito|ec-quito]], marcharon 300 personas.`,
    `${riot} En El Rodeo, cantón [[Portoviejo|EC-1301]], tres personas fueron asesinadas.`,
    `${riot} Tres fueron hallados en La Roca, playa de [[Manabí|EC-M]].`,
    `${riot} Tres fueron hallados en el mirador de Turi.`,
    `${riot} Tres fueron hallados en el barrio de El Inca.`,
    `${riot} Un bus va de [[La Roca|guayas-3]] a [[El Inca|ec-quito]], barrio de [[Quito|ec-quito]].`,
    `${riot} Los presos fueron llevados a [[El Inca|pichincha-1]], en el norte de [[Quito|ec-quito]].`,
  ])('in Spanish: %s', check('es'))
  const unrest = 'Twelve inmates died in a riot in a prison in [[Ecuador|EC]].'
  test.each([
    `${unrest} Three were found at La Roca, a beach in [[Manabí|EC-M]].`,
    `${unrest} Three were found on the hill of Turi.`,
    `${unrest} Inmates were flown to [[La Roca|guayas-3]].`,
  ])('in English: %s', check('en'))
})
