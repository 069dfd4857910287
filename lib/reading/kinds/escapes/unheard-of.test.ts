import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('the rest of whom nothing is known are captives or fugitives still', () => {
  test.each([
    [
      'Inmates fled Roble prison: 24 were caught and of the other 15 there is no trace.',
      ['escaped 15', 'other_count 24'],
    ],
    ['Of 40 rifles stolen at Roble prison 12 were found; of the other 28 there is no trace.', []],
  ])('%s', english)
  test.each([
    [
      'Huyeron 220 reos de la cárcel de Roble. De vuelta están 112; de los otros 108 no hay rastro.',
      ['escaped 108', 'escaped 220', 'other_count 112'],
    ],
    [
      'Se anunció la liberación de 44 de los guías retenidos en Roble; de los otros 52 nada se ha dicho.',
      ['hostages_freed 44', 'hostages_held 52'],
    ],
    [
      'Internos de Roble retuvieron a nueve guías. A las 20:00 tres estaban libres y faltaban seis.',
      ['hostages_freed 3', 'hostages_held 6', 'hostages_held 9'],
    ],
    // Of rifles and of the whole nothing follows.
    ['De los otros 12 fusiles robados en la cárcel de Roble no hay rastro.', []],
    ['Hubo motines en Roble. De vuelta están 112 turistas; de los otros no hay noticias.', []],
  ])('%s', spanish)
})
