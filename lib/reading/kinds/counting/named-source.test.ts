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

test.each([
  ['Anunció Luis Mora que murieron 15 presos en Roble.', ['killed 15']],
  ['Sabemos que murieron 15 presos en Roble.', ['killed 15']],
  ['Sabemos que fueron asesinados 15 presos en Roble.', ['killed 15']],
  ['Supimos que fallecieron otros dos en Roble.', ['killed 2']],
  ['Luis Mora, que murió en Roble, era amigo.', ['killed 1']],
  ['Luis Mora, que fue asesinado tres días después en Roble, era amigo.', ['killed 1']],
])(
  'whom a verb in the plural tells of stands behind it, and who says so is none of them: %s',
  (text, lines) => expect(saidLines(leer(text))).toEqual(lines),
)

test('in English', () =>
  expect(saidLines(readText('Three officers died in Tarsis, according to the spokesman, Luis Paz.'))).toEqual(
    ['killed 3'],
  ))
