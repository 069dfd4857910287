import { describe, expect, test } from 'vitest'
import { leer, linesOf, placedLines, readText } from '../testing/island'

describe('as many as were counted last', () => {
  test.each([
    [
      'El lunes murieron 14 personas en la cárcel de Roble y otras tantas sufrieron lesiones.',
      ['killed 14', 'injured 14'],
    ],
    ['Murieron 14 presos y otros tantos pidieron agua.', ['killed 14']],
    ['Los presos quemaron 14 colchones y otros tantos libros.', []],
  ])('%s', (text, expected) => expect(linesOf(leer(text), 'killed', 'injured')).toEqual(expected))
  test('each at its own place', () =>
    expect(placedLines(leer('En 2019 hubo 18 muertos en Tarsis y otros tantos en Miravera.'))).toEqual([
      'killed 18 @miravera',
      'killed 18 @tarsis',
    ]))
})

describe('what was said first, or is said still, of those told of before', () => {
  const before = 'Treinta y un presos murieron en la cárcel de Roble. '
  test.each([
    ['Dieciocho había reconocido el lunes, seis el domingo.', ['killed 31', 'killed 18', 'killed 6']],
    ['Dieciocho, corrigió el ministro más tarde.', ['killed 31', 'killed 18']],
    ['El servicio, consultado, mantiene 18.', ['killed 31', 'killed 18']],
    ['El servicio mantiene 18 cámaras en el penal.', ['killed 31']],
    ['El ministerio había informado primero de 20.', ['killed 31', 'killed 20']],
    ['Hasta el martes eran 18, y seis al comienzo de la semana.', ['killed 31', 'killed 18', 'killed 6']],
    ['Dos, informó el ministro, pidieron agua.', ['killed 31']],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(before + text), 'killed')).toEqual(expected))

  const then = 'Thirty-one inmates died in Roble prison. '
  test.each([
    ['Eighteen it had acknowledged on Monday, six on Sunday.', ['killed 31', 'killed 18', 'killed 6']],
    ['The service maintains 18.', ['killed 31', 'killed 18']],
    ['Six, the ministry reported, asked for water.', ['killed 31']],
  ])('in English: %s', (text, expected) => expect(linesOf(readText(then + text), 'killed')).toEqual(expected))

  test('what is corrected does not stand', () => {
    const { claims } = leer(`${before}Dieciocho, corrigió el ministro más tarde.`)
    expect(claims.map(({ quantity, status }) => [quantity?.value, status])).toEqual([
      [31, 'superseded'],
      [18, 'reported'],
    ])
  })
  test('the dead and the hurt of a Saturday', () =>
    expect(
      linesOf(
        leer('La riña deja 68 muertos y 25 heridos. El gobernador había contado el sábado 58 y 12.'),
        'killed',
        'injured',
      ),
    ).toEqual(['killed 68', 'injured 25', 'killed 58', 'injured 12']))
})

test('a sentence of nothing but when, where and how many', () =>
  expect(
    placedLines(leer('Cuatro presos murieron en Tarsis el lunes. Tres días después, en Miravera, 17.')),
  ).toEqual(['killed 17 @miravera', 'killed 4 @tarsis']))
