import { expect, test } from 'vitest'
import { leer, linesOf } from '@/lib/reading/testing/island'

test.each([
  [
    'Cuatro a la madrugada, 27 por la tarde: treinta y un presos murieron en la cárcel de Roble.',
    ['killed 4', 'killed 27', 'killed 31'],
  ],
  [
    'Cuatro a la madrugada, 20 por la tarde: treinta y un presos murieron en la cárcel de Roble.',
    ['killed 31'],
  ],
  ['Sesenta y dos es la cifra de muertos en Roble.', ['killed 62']],
])('parts before the sum, and a sum before its name: %s', (text, expected) =>
  expect(linesOf(leer(text), 'killed')).toEqual(expected),
)

test('an earlier figure set between commas does not stand', () =>
  expect(
    leer('Treinta y un presos murieron en Roble; la cifra anterior, 18, quedó sin efecto.')
      .claims.filter(({ kind }) => kind === 'killed')
      .map(({ quantity, status }) => [quantity?.value, status]),
  ).toEqual([
    [31, 'reported'],
    [18, 'superseded'],
  ]))
