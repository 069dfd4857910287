import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('captives of whom a further verb tells that they were let go', () => {
  test.each([
    [
      'Five guards were seized for some hours by inmates of Roble prison and released unhurt.',
      ['hostages_freed 5', 'hostages_held 5'],
    ],
    [
      'Five guards were held for several hours by inmates of Roble prison, then handed over to police.',
      ['hostages_freed 5', 'hostages_held 5'],
    ],
    [
      'Four guards whom inmates of Roble prison had been holding in the kitchen came out unharmed.',
      ['hostages_freed 4'],
    ],
    [
      'Inmates seized nine guards at Roble prison. Seven had got out by Saturday.',
      ['hostages_freed 7', 'hostages_held 9'],
    ],
    ['Four men were kidnapped in Tarsis and the police released their pictures.', ['hostages_held 4']],
    ['Gunmen kidnapped nine workers in Tarsis and held them for a week.', ['hostages_held 9']],
  ])('%s', english)
  test.each([
    [
      'Ocho guías de la cárcel de Roble permanecieron horas en poder de los internos y al anochecer salieron ilesos.',
      ['hostages_freed 8', 'hostages_held 8'],
    ],
    [
      'Ocho guías de la cárcel de Roble estuvieron en manos de los reclusos. Dos médicos fueron entregados a las nueve.',
      ['hostages_freed 2', 'hostages_held 8'],
    ],
    ['De los 39 que abandonaron la cárcel de Roble solo 14 han regresado.', []],
    [
      'De la cárcel de Roble huyeron 20 reos que tomaron rehenes; 13 fueron devueltos a sus celdas.',
      ['escaped 20', 'other_count 13'],
    ],
    ['Fueron apresados diez sospechosos en Tarsis, de los que seis quedaron en libertad.', ['detained 10']],
  ])('%s', spanish)
})
