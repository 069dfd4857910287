import { expect, test } from 'vitest'
import { leer, linesOf } from '@/lib/reading/testing/island'

test.each([
  [
    'Salieron de Roble otros siete cadáveres, con lo que son ya 25 los de esta última guerra.',
    ['killed 7', 'killed 25'],
  ],
  ['Murieron otros siete presos en Roble, con lo que suman ya 25.', ['killed 7', 'killed 25']],
  ['Murieron siete presos en Roble. Con ellos son ya 25.', ['killed 7', 'killed 25']],
  ['Murieron otros siete presos en Roble, con lo que son 25 los detenidos.', ['killed 7']],
  ['Murieron siete presos en Roble, que con 25 pistolas ajenas quedó vacía.', ['killed 7']],
])('what they come to with those just told of: %s', (text, expected) =>
  expect(linesOf(leer(text), 'killed')).toEqual(expected),
)
