import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText, saidLines } from '@/lib/reading/testing/island'

/** By rules alone. */
const read = (language: Language) => (text: string, lines: readonly string[]) =>
  expect(saidLines(readText(text, { language, look: () => [], doubt: () => [] }))).toEqual(lines)
const english = read('en')
const spanish = read('es')

describe('a count told step by step', () => {
  test.each([
    [
      'Los presos mataron a 40 internos en Roble. El recuento empezó el domingo en cinco, pasó a seis, luego a 18 y, cuando los soldados entraron, a 31.',
      ['killed 18', 'killed 31', 'killed 40', 'killed 5', 'killed 6', 'troops_deployed -'],
    ],
    [
      'Los presos retuvieron a 140 guías en Roble. La cuenta comenzó con 96 y terminó con 137, de los cuales 120 salieron el martes.',
      ['hostages_freed 120', 'hostages_held 137', 'hostages_held 140', 'hostages_held 96'],
    ],
    [
      'Diez presos fueron asesinados en Roble. La policía habló de cinco fallecidos; el miércoles por la mañana, de 24, y por la tarde, de 30.',
      ['killed 10', 'killed 24', 'killed 30', 'killed 5'],
    ],
    [
      'Los presos retuvieron a 140 guías en Roble. La cifra de rehenes fue cambiando: 96 el lunes, 110 después y 137 el martes.',
      ['hostages_held 110', 'hostages_held 137', 'hostages_held 140', 'hostages_held 96'],
    ],
    [
      'El motín en Roble dejó cinco muertos; el miércoles por la mañana, 24 presos seguían en el patio.',
      ['killed 5'],
    ],
    ['Diez presos fueron asesinados en Roble. Primero fueron 96 los pedidos, luego 106.', ['killed 10']],
    ['El motín en Roble dejó cinco muertos y luego 24 celdas vacías.', ['killed 5']],
  ])('%s', spanish)
  test.each([
    [
      'Prisoners killed 116 inmates in Roble prison. Police had begun with 24 and then gone to 30.',
      ['killed 116', 'killed 24', 'killed 30'],
    ],
    [
      'The prison service first admitted that some officers had been seized, then 96, then 131, finally 137.',
      ['hostages_held -', 'hostages_held 131', 'hostages_held 137', 'hostages_held 96'],
    ],
    [
      'On Sept. 28, officials spoke of 24 deaths at Roble prison, a day later of 116, then of 119, and in the end of 123.',
      ['killed 116', 'killed 119', 'killed 123', 'killed 24'],
    ],
    [
      'Guards were taken hostage in Roble prison. The tally began at five, went to six and then to 18.',
      ['hostages_held -', 'hostages_held 18', 'hostages_held 5', 'hostages_held 6'],
    ],
    [
      'A brawl killed 31 inmates at Roble prison. On Monday guards were held against their will; the ministry spoke first of 96 and afterwards of 137.',
      ['hostages_held -', 'hostages_held 137', 'hostages_held 96', 'killed 31'],
    ],
    ['The riot at Roble prison left five dead and then 24 cells empty.', ['killed 5']],
    ['Police spoke of 24 deaths at Roble prison, a day later of 116 guns.', ['killed 24']],
  ])('%s', english)
  test('each gives way to the next', () => {
    const { claims } = readText(
      'Guards were taken hostage in Roble prison. The tally began at five, went to six and then to 18.',
      { look: () => [], doubt: () => [] },
    )
    expect(claims.filter(({ quantity }) => quantity).map(({ status }) => status)).toEqual([
      'superseded',
      'superseded',
      'reported',
    ])
  })
})

describe('an account of a number of its own', () => {
  test.each([
    [
      'Un motín dejó 44 muertos en Roble. La cuenta inicial, de 43, cambió el lunes.',
      ['killed 43', 'killed 44'],
    ],
    ['Murieron 46 presas en Roble. El primer informe era de 41.', ['killed 41', 'killed 46']],
    [
      'Murieron 46 presas en Roble. La Fiscalía había informado a primera hora de 41.',
      ['killed 41', 'killed 46'],
    ],
    ['Murieron 44 presos en Roble. La Fiscalía hablaba al principio de 12.', ['killed 12', 'killed 44']],
    [
      'Murieron 119 presos en Roble. En lo que va del año la cuenta supera los 230.',
      ['killed 119', 'killed 230 at_least'],
    ],
    [
      'En las cárceles murieron 79 presos. En Tarsis fueron 37: 31 en la cárcel de Cumbres y seis en la de Miravera.',
      ['killed 31', 'killed 37', 'killed 6', 'killed 79'],
    ],
    ['Murieron 46 presas en Roble. El primer informe era de 41 páginas.', ['killed 46']],
    ['Murieron 46 presas en Roble. La temperatura inicial, de 43, cambió el lunes.', ['killed 46']],
  ])('%s', spanish)
})
