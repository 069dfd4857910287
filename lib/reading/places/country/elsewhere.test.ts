import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('what happened elsewhere is not where the last ones were', () => {
  const before = 'Nine people were killed at a bar in Tarsis on Saturday.'
  test.each([
    'Eleven more were killed elsewhere on the same night.',
    'Eleven more were killed in other places.',
    'Elsewhere, eleven were killed.',
  ])('%s', (more) => english(`${before} ${more}`, ['killed 11 @QV']))
  const antes = 'Nueve personas murieron el sábado en un bar de Tarsis.'
  test.each([
    'Fuera de ese hecho, otras once fueron asesinadas en otros lugares del valle.',
    'Otras once fueron asesinadas en otros municipios.',
    'Once fueron asesinadas en otros sectores, y en Miravera hubo dos heridos.',
  ])('%s', (más) => spanish(`${antes} ${más}`, ['killed 11 @QV']))
  test('unless the words say of what, or only tell of somebody', () => {
    spanish(`${antes} Otras once fueron asesinadas en otros puntos de la provincia.`, ['killed 11 @QV-B'])
    spanish(`${antes} Otras once fueron asesinadas en otros barrios de la ciudad.`, ['killed 11 @tarsis'])
    spanish(`${antes} Los atacantes, buscados en otras zonas, mataron además a un guía.`, [
      'killed 1 @tarsis',
    ])
    english(`${before} The attackers, sought in other areas, also killed two guards.`, ['killed 2 @tarsis'])
  })
})

describe('a measure in force long since is not the one told of just before', () => {
  test('in English', () => {
    const curfew = 'The government imposed a curfew in Tarsis.'
    english(`${curfew} The state of emergency, in force since December, was extended.`, [
      'state_of_emergency - @QV',
    ])
    english(`${curfew} The state of emergency will last 60 days.`, ['state_of_emergency 60 @tarsis'])
  })
  test('in Spanish', () => {
    const queda = 'El gobierno dictó un toque de queda en Tarsis.'
    spanish(`${queda} El estado de excepción, vigente desde diciembre, se prorrogó.`, [
      'state_of_emergency - @QV',
    ])
    spanish(`${queda} El estado de excepción durará 60 días.`, ['state_of_emergency 60 @tarsis'])
  })
})
