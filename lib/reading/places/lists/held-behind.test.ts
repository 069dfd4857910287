import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test.each([
  'Twelve people died in Tarsis and six in Zorgo camp in Miravera.',
  'Twelve people died in Tarsis and six in Zorgo, near Miravera.',
])('an item that nobody knows lies in the town named behind it: %s', (text) =>
  expect(placedLines(readText(text))).toEqual(['killed 12 @tarsis', 'killed 6 @miravera']),
)
test.each([
  'Doce personas murieron en Tarsis y seis en el campo de Zorgo, en Miravera.',
  'Doce personas murieron en Tarsis y seis en el barrio Zorgo, en Miravera.',
])('and in Spanish: %s', (text) =>
  expect(placedLines(leer(text))).toEqual(['killed 12 @tarsis', 'killed 6 @miravera']),
)
test.each([
  'Twelve people died in Tarsis and six in Zorgo. In Miravera all was calm.',
  'Twelve people died in Tarsis and six in Zorgo, and troops went in to Miravera.',
  'Twelve people died in Tarsis and six in Zorgo, said the mayor in Miravera.',
])('but in none named of something else: %s', (text) =>
  expect(placedLines(readText(text))).not.toContain('killed 6 @miravera'),
)
test('nor in Spanish', () =>
  expect(
    placedLines(leer('Doce personas murieron en Tarsis y seis en Zorgo, dijo el alcalde en Miravera.')),
  ).not.toContain('killed 6 @miravera'))
