import { describe, expect, test } from 'vitest'
import type { Reading } from '@/lib/model/reading'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const speakers = ({ claims }: Reading) => claims.map(({ attribution }) => attribution)

describe('who gives an account, though no verb of saying stands there', () => {
  test.each([
    ['The police filled in part of the picture: nine inmates died at Roble prison.', ['police']],
    [
      'Interior Minister Ana Vera had broken the number down: nine inmates were killed in Tarsis.',
      ['Ana Vera'],
    ],
    ['Interior Minister Ana Vera had on Tuesday counted 21 people killed in Tarsis.', ['Ana Vera']],
    ['The mayor spoke of 12 dead in Tarsis; the police, of nine.', ['mayor', 'police']],
  ])('%s', (text, names) => expect(speakers(readText(text))).toEqual(names))
  test.each([
    ['La Policía dio detalles: murieron nueve presos en la cárcel de Roble.', ['Policía']],
    [
      'La Fiscalía habló de 68 muertos; Criminalística, de 61, y el alcalde, de 59.',
      ['Fiscalía', 'Criminalística', 'alcalde'],
    ],
  ])('%s', (text, names) => expect(speakers(leer(text))).toEqual(names))
})

describe('what stands between a speaker and the verb says nothing', () => {
  test.each([
    ['Defence Minister Ana Vera, after a tour, said that nine inmates had died.', ['Ana Vera']],
    ['The governor, before a visit to Tarsis, said that nine inmates had died.', ['governor']],
    [
      'In the morning Ana Vera, permanent secretary at the ministry, told reporters that nine inmates had died.',
      ['Ana Vera'],
    ],
  ])('%s', (text, names) => expect(speakers(readText(text))).toEqual(names))
  test.each([
    ['El SNAI, mientras tanto, reportó nueve retenidos en la cárcel de Roble.', ['SNAI']],
    ['En la cárcel de Roble hubo nueve muertos, o más, según se mire.', [null]],
    ['El ministro, Marco Antonio Vera, agregó diez heridos.', ['Marco Antonio Vera']],
  ])('%s', (text, names) => expect(speakers(leer(text))).toEqual(names))
})

describe('a sum spread behind a colon', () => {
  test.each([
    [
      'El gobernador habla de más de 80 muertos en Valdoria. El comando llega a 58 y los reparte así: 36 en Tarsis, 20 en Miravera, y uno en Belmonte y otro en Puerto Lago.',
      [
        'killed 1 @QV-B',
        'killed 1 @puerto-lago',
        'killed 20 @miravera',
        'killed 36 @tarsis',
        'killed 58 @QV',
        'killed 80 at_least @QV',
      ],
    ],
    [
      'Hay 62 muertos en Valdoria. El comité reparte alimentos: diez cajas en Tarsis y 40 en Miravera.',
      ['killed 62 @QV'],
    ],
  ])('%s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
  test('Sixty died. The minister broke the number down', () =>
    expect(
      placedLines(
        readText('Sixty died in Valdoria. The minister broke the number down: 22 in Tarsis, 38 in Miravera.'),
      ),
    ).toEqual(['killed 22 @tarsis', 'killed 38 @miravera', 'killed 60 @QV']))
})
