import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../testing/island'

describe('another name of whoever fled does not part the flight from the prison', () => {
  test.each([
    [
      'The government declared an emergency in all of Valdoria after the escape of Luis Paz, alias Tito, from Roble prison.',
      ['escaped 1 @roble', 'state_of_emergency - @QV'],
    ],
    [
      'After the escape of Luis Paz, known as Tito, from Roble prison, bars were closed in all of Valdoria.',
      ['escaped 1 @roble'],
    ],
    ['Seven were killed in Tarsis, said the minister, Luis Paz, from Roble prison.', ['killed 7 @tarsis']],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
  test.each([
    [
      'El gobierno declaró la emergencia en toda Valdoria tras la fuga de Luis Paz, apodado Tito, del penal de Roble.',
      ['escaped 1 @roble', 'state_of_emergency - @QV'],
    ],
    [
      'El gobierno declaró la emergencia en toda Valdoria tras la evasión de Ana Vera, alias Flor, del penal de Roble.',
      ['escaped 1 @roble', 'state_of_emergency - @QV'],
    ],
  ])('%s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
})
