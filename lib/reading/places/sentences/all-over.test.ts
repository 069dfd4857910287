import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, ...lines: string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining(lines))
const spanish = (text: string, ...lines: string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining(lines))

describe('what is told of the whole country', () => {
  test('stays there when a later sentence names the place of a part', () => {
    english(
      'Gunmen killed ten people throughout Valdoria on Tuesday. Two inmates died in the riot at Roble prison.',
      'killed 10 @QV',
      'killed 2 @roble',
    )
    spanish(
      'Al menos diez muertos dejó en toda Valdoria una violenta jornada.\n\nDos fueron asesinados en la cárcel de Roble.',
      'killed 10 at_least @QV',
      'killed 2 @roble',
    )
  })
  test('is not where the last of many massacres was', () => {
    english(
      'At Roble prison in Valdoria, 12 inmates were killed. Those seven massacres have cost 363 lives.',
      'killed 12 @roble',
      'killed 363 @QV',
    )
    spanish(
      'En la cárcel de Roble, en Valdoria, mataron a 12 presos. Esas siete matanzas costaron la vida a 363 reclusos.',
      'killed 12 @roble',
      'killed 363 @QV',
    )
  })
})

test('a list lies in the place before it where an item names a quarter that nobody knows', () =>
  spanish(
    'En Miravera murieron ocho: dos en la cárcel de Miravera y seis en el barrio de la Alborada.',
    'killed 2 @miravera-1',
    'killed 6 @miravera',
  ))

test('the city behind a quarter with a long name is the place, and not its province', () =>
  spanish(
    'Mataron a cinco en el barrio Cerro del Carmen de Miravera, en la provincia de Arcos.',
    'killed 5 @miravera',
  ))
