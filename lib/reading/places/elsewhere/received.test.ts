import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('where the freed are welcomed is not where they came free', () => {
  test.each([
    [
      'Gunmen abducted 303 pupils in Tarsis. The governor received in Puerto Lago 100 pupils who were freed on Sunday after 16 days in captivity.',
      'hostages_freed 100 @tarsis',
    ],
    [
      'Gunmen abducted 303 pupils in Tarsis. The 100 freed pupils were received in Puerto Lago by the governor.',
      'hostages_freed 100 @tarsis',
    ],
    // Where the text says that they were freed.
    [
      'Gunmen abducted 303 pupils in Tarsis. The 100 pupils were freed in Puerto Lago on Sunday and were received by the governor.',
      'hostages_freed 100 @puerto-lago',
    ],
  ])('%s', (text, line) => expect(placedLines(readText(text))).toContain(line))
  test.each([
    'Hombres armados secuestraron a 303 alumnos en Tarsis. El gobernador recibió el lunes en Puerto Lago a 100 alumnos que fueron liberados el domingo tras 16 días de cautiverio.',
    'Hombres armados secuestraron a 303 alumnos en Tarsis. Los 100 alumnos liberados el domingo fueron recibidos en Puerto Lago por el gobernador.',
  ])('%s', (text) => expect(placedLines(leer(text))).toContain('hostages_freed 100 @tarsis'))
})
