import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('a toll moves, however far its verb stands', () => {
  test.each([
    [
      'The toll of a riot at a jail near Tarsis, where inmates asked for tests, rose to nine on Tuesday from the eight reported the day before.',
      ['killed 8', 'killed 9'],
    ],
    ['The prosecutor raised the number of dead at Roble prison by one, to 44.', ['killed 44']],
  ])('%s', english)
})

describe('a row right behind a sum makes it up', () => {
  test.each([
    [
      'El choque en Tarsis se saldó con 14 muertos, trece presos y un guía, y 14 heridos, dos de ellos policías.',
      ['injured 14', 'killed 1', 'killed 13', 'killed 14'],
    ],
    [
      'El choque en Tarsis dejó 14 muertos, trece presos y 14 heridos.',
      ['injured 14', 'killed 13', 'killed 14'],
    ],
  ])('%s', spanish)
  test.each([
    [
      'The clash in Tarsis left 14 dead, 13 inmates and a guard, and nine hurt.',
      ['injured 9', 'killed 1', 'killed 13', 'killed 14'],
    ],
  ])('%s', english)
})

describe('a number left alone is of what was counted before', () => {
  test.each([
    [
      'En 2022 hubo 6.964 muertes violentas en Valdoria. Solo en Arcos fueron 3.057.',
      ['killed 3057', 'killed 6964'],
    ],
    ['Nueve personas murieron en Tarsis. En Arcos fueron 40 los buses quemados.', ['killed 9']],
    [
      'Van 417 homicidios en lo que va de año en Arcos, frente a 290 en igual periodo de 2022.',
      ['killed 290', 'killed 417'],
    ],
    [
      'Al menos 119 personas murieron en Tarsis. La Defensoría, sin embargo, maneja 132.',
      ['killed 119 at_least', 'killed 132'],
    ],
    [
      'Al menos 119 personas murieron en Tarsis. La Defensoría maneja 132 denuncias.',
      ['killed 119 at_least'],
    ],
  ])('%s', spanish)
})
