import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText, saidLines } from '@/lib/reading/testing/island'

/** By rules alone. */
const read = (language: Language) => (text: string, lines: readonly string[]) =>
  expect(saidLines(readText(text, { language, look: () => [], doubt: () => [] }))).toEqual(lines)
const english = read('en')
const spanish = read('es')

describe('victims in a number are dead where the text tells of dead or of a fight', () => {
  test.each([
    [
      'La pelea mató a 20 presos en la cárcel de Roble. La Fiscalía mantiene el registro en 31 víctimas.',
      ['killed 20', 'killed 31'],
    ],
    [
      'El alcalde visitó a los parientes de las 34 víctimas que dejó el motín en la cárcel de Roble.',
      ['killed 34'],
    ],
    ['Doce presos murieron en Roble. En marzo, las víctimas fueron 40.', ['killed 12', 'killed 40']],
    ['Doce presos murieron en Roble. El año pasado las víctimas llegaron a 32.', ['killed 12', 'killed 32']],
    ['Las masacres en la cárcel de Roble son siete y acumulan cerca de 400 víctimas.', ['killed 400 about']],
    [
      'Doce presos murieron en la matanza de Roble. El alcalde había informado al principio de nueve víctimas.',
      ['killed 12', 'killed 9'],
    ],
    [
      'Hubo 15 muertos y siete guardias heridos en Roble. Este año la violencia ya había dejado 79 víctimas en febrero, cinco en abril en Tarsis y dos más, en junio, en Cumbres.',
      ['injured 7', 'killed 15', 'killed 2', 'killed 5', 'killed 79'],
    ],
    ['Doce presos murieron en Roble. El gobernador se reunió con 14 víctimas.', ['killed 12']],
    ['Doce presos murieron en Roble. La Fiscalía ofreció apoyo a 33 víctimas de trata.', ['killed 12']],
    ['Doce presos murieron en Roble. El taller acogió a 33 víctimas de violación.', ['killed 12']],
  ])('%s', spanish)
  test.each([
    [
      'A brawl killed five at Roble prison. The worst day was that of the September riot, with at least 118 victims.',
      ['killed 118 at_least', 'killed 5'],
    ],
    [
      'Twelve inmates died at Roble prison. Since 2021 prison riots have left some 400 victims.',
      ['killed 12', 'killed 400 about'],
    ],
    ['Twelve inmates died at Roble prison. The governor met with 14 victims.', ['killed 12']],
    ['Twelve inmates died at Roble prison. The clinic has treated 33 victims of abuse.', ['killed 12']],
  ])('%s', english)
})
