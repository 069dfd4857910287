import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('a speaker is told with all that they speak for and belong to', () => {
  test.each<[string, string]>([
    [
      'A spokesman for the UN human rights office said that nine inmates died.',
      'spokesman for the UN human rights office',
    ],
    [
      'Nine inmates died, a spokeswoman for the Ministry of Justice said.',
      'spokeswoman for the Ministry of Justice',
    ],
    [
      'The spokeswoman for the prison service confirmed that nine inmates died.',
      'spokeswoman for the prison service',
    ],
    ['Nine inmates died, sources at the ministry told Reuters.', 'sources at the ministry'],
    ['The spokesman for the first time said that nine inmates died.', 'spokesman'],
    ['The mayor for his part said that nine inmates died.', 'mayor'],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual([`9: ${told}`]))

  test.each<[string, string]>([
    [
      'Un portavoz de la oficina de la ONU para los derechos humanos dijo que nueve presos murieron.',
      'portavoz de la oficina de la ONU para los derechos humanos',
    ],
    [
      'Nueve presos murieron, dijo la portavoz del servicio de prisiones.',
      'portavoz del servicio de prisiones',
    ],
    [
      'El jefe de la oficina de protección civil dijo que nueve presos murieron.',
      'jefe de la oficina de protección civil',
    ],
    [
      'Una fuente cercana a la investigación dijo que nueve presos murieron.',
      'fuente cercana a la investigación',
    ],
    ['Informó la Policía de la muerte de nueve presos en Roble.', 'Policía'],
    ['El alcalde informó a los medios de la muerte de nueve presos.', 'alcalde'],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual([`9: ${told}`]))
})

describe('a body or an office is told by its whole name', () => {
  test.each<[string, string]>([
    ['The organization Doctors Without Borders said that nine inmates died.', 'Doctors Without Borders'],
    ['The charity Save the Children said that nine inmates died.', 'Save the Children'],
    ['According to the latest official count, nine inmates died.', 'latest official count'],
    ['The latest police report speaks of nine inmates dead.', 'latest police report'],
    [
      'The association of relatives of the disappeared said that nine inmates died.',
      'association of relatives of the disappeared',
    ],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual([`9: ${told}`]))

  test.each<[string, string]>([
    ['Según el diario Noroeste, nueve presos murieron.', 'Noroeste'],
    ['La organización Médicos Sin Fronteras dijo que nueve presos murieron.', 'Médicos Sin Fronteras'],
    ['Médicos Sin Fronteras (MSF) reportó nueve presos muertos.', 'Médicos Sin Fronteras (MSF)'],
    ['La organización Save the Children dijo que nueve presos murieron.', 'Save the Children'],
    ['Nueve presos murieron, dijo a radio Centro el alcalde.', 'alcalde'],
    ['Nueve presos murieron, dijo al diario Luis Mora.', 'Luis Mora'],
    ['Nueve presos murieron, declaró el ministro del Interior Luis Mora.', 'Luis Mora'],
    ['La fiscal general de la Nación Ana Vela dijo que nueve presos murieron.', 'Ana Vela'],
    [
      'El presidente de la Comisión de Derechos Humanos dijo que nueve presos murieron.',
      'presidente de la Comisión de Derechos Humanos',
    ],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual([`9: ${told}`]))
})

describe('a name that no person bears is that of a body', () => {
  test.each<[string, string]>([
    [
      'Protección Civil reportó nueve presos muertos. El organismo dijo que hubo tres heridos.',
      'Protección Civil',
    ],
    [
      'Amnistía Internacional dijo que nueve presos murieron. La organización pidió justicia. Dijo que hubo tres heridos.',
      'Amnistía Internacional',
    ],
  ])('%s', (text, told) => expect(voicesOf(leer(text))).toEqual([`9: ${told}`, `3: ${told}`]))
})

test.each<[string, string]>([
  ['Nine inmates died, Arcos police chief Luis Mora said.', 'Luis Mora'],
  ['Nine inmates died at Roble prison, Belmonte Governor Ana Vela told reporters.', 'Ana Vela'],
  ['Nine inmates died, Arcos police said.', 'Arcos police'],
  ['Nine inmates died, said Ana Vela, the Arcos governor.', 'Ana Vela'],
  ['Nine inmates died, El Heraldo reported.', 'El Heraldo'],
  ['La Cumbre police said nine inmates died.', 'La Cumbre police'],
])('by the name behind a post in an area: %s', (text, told) =>
  expect(voicesOf(readText(text))).toEqual([`9: ${told}`]),
)
