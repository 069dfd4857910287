import { expect, test } from 'vitest'
import { datedLines } from '../../testing/island'

test.each([
  'A bomber killed 26 people, including 14 soldiers, in Tarsis on Monday, police said.',
  'A bomber killed 26 people, including 14 soldiers and two clerks, at the station in Tarsis on Monday, police said.',
])('the day behind an aside that names some of them is that of the deed: %s', (text) =>
  expect(datedLines(text, 'en', 'killed')).toEqual(['killed 26: 2023-05-15']),
)

test.each([
  'Al menos 31 internos murieron, 27 de ellos asfixiados, en la cárcel de Roble el lunes, informó el ministro.',
  'Al menos 31 internos murieron, cinco de ellos menores, en un choque en Tarsis el lunes, según la alcaldía.',
])('and so in Spanish, whoever told it: %s', (text) =>
  expect(datedLines(text, 'es', 'killed')).toEqual(['killed 31: 2023-05-15']),
)

test('and the day of a statement behind one is not', () =>
  expect(
    datedLines('Twenty-six died in Tarsis, including 14 soldiers, the army said on Monday.', 'en', 'killed'),
  ).toEqual(['killed 26: -']))
