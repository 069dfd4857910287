import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

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

describe('where somebody was caught again is not whence he fled', () => {
  const there = 'Ten inmates died at Roble prison. '
  test.each([
    [
      `${there}Three got out through a hole in the fence, and one of them has been recaptured in Tarsis.`,
      'escaped 3 @roble',
    ],
    [`${there}Five inmates escaped while police arrested two men in Tarsis.`, 'escaped 5 @roble'],
    ['Eight fugitives from Roble prison were caught in Tarsis and Miravera.', 'other_count 8 @roble'],
    // What must not change.
    [`${there}Three inmates escaped in Tarsis, and one of them has been recaptured.`, 'escaped 3 @tarsis'],
  ])('%s', (text, line) => expect(placedLines(readText(text))).toContain(line))
  test.each([
    [
      'Otros 18 prófugos de la cárcel de Roble fueron apresados en Tarsis y Miravera, con lo que suman 200 los recapturados de los 220 que se evadieron.',
      'escaped 220 @roble',
    ],
    [
      'Murieron diez reos en la cárcel de Roble. Escaparon tres, y a uno lo detuvieron en Tarsis.',
      'escaped 3 @roble',
    ],
  ])('%s', (text, line) => expect(placedLines(leer(text))).toContain(line))
})

describe('who is left when others are caught was not caught, and is not where they were', () => {
  const fled = 'Trece presos huyeron de la cárcel de Roble. '
  test.each([
    [`${fled}La policía recapturó en Tarsis a Juan Vera, quedan cinco prófugos.`, 'escaped 5 @roble'],
    [`${fled}La policía recapturó en Tarsis a ocho presos, quedan cinco prófugos.`, 'escaped 5 @roble'],
    [`${fled}La policía recapturó en Tarsis a ocho presos; restan cinco fugados.`, 'escaped 5 @roble'],
    // What must not change.
    [`${fled}La policía recapturó en Tarsis a cinco prófugos.`, 'other_count 5 @tarsis'],
    [`${fled}Ya quedan recapturados cinco prófugos en Tarsis.`, 'other_count 5 @tarsis'],
    [`${fled}Seis prófugos capturados siguen en la cárcel de Roble.`, 'other_count 6 @roble'],
  ])('%s', (text, line) => expect(placedLines(leer(text))).toContain(line))
})

test('whence somebody had fled is not where he was shot', () => {
  const text = 'A man who had escaped from Roble prison in March was killed by police on Monday in Tarsis.'
  expect(placedLines(readText(text))).toContain('killed 1 @tarsis')
  const spanish =
    'Tres hombres que se fugaron de la cárcel de Roble en marzo fueron abatidos por la policía en Tarsis.'
  expect(placedLines(leer(spanish))).toContain('killed 3 @tarsis')
  expect(placedLines(readText('Three men who tried to escape from Roble prison were killed.'))).toEqual([
    'killed 3 @roble',
  ])
})
