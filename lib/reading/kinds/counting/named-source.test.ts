import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

test.each([
  ['Tres policías murieron en Roble, según el portavoz, Luis Ange Paz.', ['killed 3']],
  [
    'Cinco asaltantes cayeron abatidos en Roble, de acuerdo con el coordinador del sindicato, Luis Paz.',
    ['killed 5'],
  ],
])('who says so, by name behind his office, is not one of the dead: %s', (text, lines) =>
  expect(saidLines(leer(text))).toEqual(lines),
)

test('in English', () =>
  expect(saidLines(readText('Three officers died in Tarsis, according to the spokesman, Luis Paz.'))).toEqual(
    ['killed 3'],
  ))
