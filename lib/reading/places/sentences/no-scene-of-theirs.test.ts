import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('where people speak, publish and have their seat, nothing happens', () => {
  test.each([
    [
      'The prison chief told reporters in the capital that 800 police had been sent to the jails of Valdoria.',
      ['troops_deployed 800 @QV'],
    ],
    [
      'A rights group with its seat in Tarsis asked for the release of 50 guards held hostage in seven prisons of Valdoria.',
      ['hostages_held 50 @QV'],
    ],
    [
      'Gunmen burst into the studio of the channel Valdoria Uno in Tarsis on Tuesday and wounded two cameramen.',
      ['injured 2 @tarsis'],
    ],
  ])('%s', english)

  test.each([
    [
      'El Comité de Familiares, con sede en Tarsis, pidió la libertad de 50 guías que son rehenes en siete cárceles de Valdoria.',
      ['hostages_held 50 @QV'],
    ],
    [
      'Según el parte divulgado en Puerto Lago, 19 presos murieron en las cárceles de Valdoria.',
      ['killed 19 @QV'],
    ],
    ['Dos policías murieron en un ataque a la sede del partido en Tarsis.', ['killed 2 @tarsis']],
  ])('%s', spanish)
})

describe('on a national scale', () => {
  test.each([
    [
      'Nueve presos murieron en la cárcel de Roble. A escala nacional, los muertos del año son 90.',
      ['killed 9 @roble', 'killed 90 @QV'],
    ],
    [
      'Treinta presos murieron en la cárcel de Roble en febrero. Allí mismo cayeron otros 12 en mayo, y desde entonces las matanzas suman en el país más de 330 muertos.',
      ['killed 330 at_least @QV'],
    ],
    // The country of the sentence is not that of every number.
    ['Es la peor matanza en el país: nueve presos murieron en la cárcel de Roble.', ['killed 9 @roble']],
  ])('%s', spanish)
  test('in English', () =>
    english('Nine inmates died at Roble prison. Nationally, 90 inmates were killed last year.', [
      'killed 9 @roble',
      'killed 90 @QV',
    ]))
})

describe('"this last city" and "this last place" are those named last', () => {
  test.each([
    [
      'Un coche bomba estalló en Miravera y otro bajo un puente de Tarsis. En esta última ciudad murieron dos personas.',
      ['killed 2 @tarsis'],
    ],
    [
      'Hubo motines en Tarsis. Dos cuerpos aparecieron en Miravera. En la cárcel de esta última ciudad los internos retuvieron a ocho guías.',
      ['hostages_held 8 @miravera-1'],
    ],
  ])('%s', spanish)
  test('but the last day is no place', () =>
    spanish('Nueve presos murieron en la cárcel de Roble. En este último día murieron tres más.', [
      'killed 3 @roble',
    ]))
})
