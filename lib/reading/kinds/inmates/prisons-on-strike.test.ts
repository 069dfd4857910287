import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

/** By the rules alone: likeness reads bare numbers wherever they stand. */
const told = (text: string, language: 'en' | 'es') =>
  linesOf(readText(text, { language, look: () => [] }), 'other_count')
const after = {
  en: 'Guards were taken hostage in Roble prison. ',
  es: 'Hubo un motín en la cárcel de Roble. ',
}
const english = (text: string, lines: readonly string[]) => expect(told(after.en + text, 'en')).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(told(after.es + text, 'es')).toEqual(lines)
const n = (...values: string[]) => values.map((value) => `other_count ${value}`)

describe('how many prisons a strike is in', () => {
  test.each([
    ['Prisoners took guards in five jails and are refusing food in 13.', n('5', '13')],
    ['Prisoners took guards in five jails and are refusing food in protest.', n('5')],
    ['The hunger strike was over in 11 of the 13 centers that had joined it.', n('11', '13')],
    ['In 13 facilities prisoners are refusing food.', n('13')],
    [
      "Prisoners in 13 of Valdoria's 36 jails had stopped eating and guards were hostages in five.",
      n('13', '5'),
    ],
    [
      'Riots broke out at four jails on Monday, and on Friday nine guards were held at two of them.',
      n('4', '2'),
    ],
    ['The hunger strike went on in 2022 as before.', []],
  ])('%s', english)
  test.each([
    ['La huelga de hambre continúa en nueve.', n('9')],
    ['La huelga de hambre continúa en nueve días.', []],
    ['La reforma continúa en nueve.', []],
    ['Más de una decena de centros se sumaron a una huelga de hambre.', n('10 at_least')],
    ['De los 13 penales que se declararon en huelga de hambre, dos la mantienen.', n('13', '2')],
    ['De las 36 cárceles del país, 13 se han declarado en huelga de hambre.', n('13')],
    ['Los internos de ocho de los 13 establecimientos levantaron ya la huelga de hambre.', n('8', '13')],
    ['Los internos de ocho de los 13 establecimientos se declararon en huelga de hambre.', n('8')],
    ['En otros 13 centros se declaró una huelga de hambre.', n('13')],
    ['En 13 centros los reclusos siguen sin aceptar la comida.', n('13')],
    ['En 13 centros los reclusos tendrán otra comida.', []],
    [
      'Los internos de 13 centros protestaron y nueve guías quedaron retenidos en cinco de ellos.',
      n('13', '5'),
    ],
  ])('%s', spanish)
})

describe('prisons where captors were, told in a sentence of no other deed', () => {
  test.each([
    ['No queda ningún rehén en las siete cárceles amotinadas.', n('7')],
    ['En el resto del país se reportan novedades similares en otros cuatro penales.', n('4')],
    ['En el resto del país se reportan mejoras en otros cuatro penales.', []],
    ['Otros guías vivieron lo mismo en seis prisiones.', n('6')],
  ])('%s', spanish)
})

describe('other prisons beside those counted', () => {
  test.each([
    [
      'Hay guardias retenidos en cinco cárceles, mientras otras ocho se sumaban a una huelga de hambre.',
      [5, 8],
    ],
    ['El lunes se extendió a 13 cárceles la huelga de hambre que a estas horas mantienen cuatro.', [13, 4]],
    ['Hay guardias retenidos en cinco cárceles, mientras otros ocho se sumaban a las protestas.', [5]],
  ])('in Spanish: %s', (text, expected) =>
    expect(
      leer(text)
        .claims.filter(({ unit }) => unit === 'prisons')
        .map(({ quantity }) => quantity?.value),
    ).toEqual(expected),
  )
  test('in English', () =>
    expect(
      readText('Prisoners hold guards in five jails, while in eight others the inmates refuse to eat.')
        .claims.filter(({ unit }) => unit === 'prisons')
        .map(({ quantity }) => quantity?.value),
    ).toEqual([5, 8]))
})
