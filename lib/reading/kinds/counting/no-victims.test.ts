import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('numbers beside the dead that count none of them', () => {
  test.each([
    ['Inmates of Roble prison killed 15. Two pavilions, 3 and 12, were searched.', ['killed 15']],
    ['Inmates of Roble prison killed 15. Two officers, 3 and 12, were searched.', ['killed 15']],
    ['Five heads of prisons have been assassinated since 2022.', ['killed 5']],
    ['The one in Miravera accounted for eight and the jail in Tarsis for nine.', []],
  ])('%s', english)
  test.each([
    ['El 30 de ese mes murieron seis presos en Roble.', ['killed 6']],
    ['Hasta anoche había cinco camionetas calcinadas en Tarsis.', []],
    ['Hasta anoche había cinco presos calcinados en Roble.', ['killed 5']],
    [
      'Recuerda la masacre en Tarsis, con 22 muertos y seis heridos, y la de los jueces, acribillados en Arcos.',
      ['injured 6', 'killed 22'],
    ],
    ['El balance corrige uno anterior de 18 fallecidos en Tarsis.', ['killed 18']],
    ['La cárcel de Roble aloja a 1.455, de modo que duermen hasta tres por litera.', ['other_count 1455']],
  ])('%s', spanish)
})
