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
