import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('pupils "captured" where others have just been kidnapped are captives, and not under arrest', () => {
  test.each([
    [
      'Gunmen abducted 303 pupils from a school in Tarsis. He said 88 other students had been captured as they tried to escape.',
      ['hostages_held 303', 'hostages_held 88'],
    ],
    [
      'Gunmen abducted 303 pupils from a school in Tarsis. Police said that 88 students had been captured during a protest.',
      ['detained 88', 'hostages_held 303'],
    ],
    [
      'Gunmen abducted 303 pupils from a school in Tarsis. Five suspects were captured in Belmonte.',
      ['detained 5', 'hostages_held 303'],
    ],
    [
      'The army detained nine protesters in Tarsis. Twelve students were captured.',
      ['detained 12', 'detained 9'],
    ],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    [
      'Hombres armados secuestraron a 303 alumnos en Tarsis. Ese mismo mes, 38 feligreses fueron capturados en Belmonte y liberados cinco días más tarde.',
      ['hostages_freed 38', 'hostages_held 303', 'hostages_held 38'],
    ],
    [
      'Hombres armados secuestraron a 303 alumnos en Tarsis. La Policía dijo que doce estudiantes fueron capturados en una protesta.',
      ['detained 12', 'hostages_held 303'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
