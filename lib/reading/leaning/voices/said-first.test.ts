import { describe, expect, test } from 'vitest'
import { leer, linesOf, placedLines, readText } from '@/lib/reading/testing/island'

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
    ['Twenty admitted their guilt on Monday.', ['killed 31']],
    ['Six gave up.', ['killed 31']],
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
