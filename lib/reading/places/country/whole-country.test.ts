import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test.each([
  'Forty people died in Tarsis on Monday; across Valdoria the ministry has counted 3,400 deaths.',
  'Forty people died in Tarsis on Monday; throughout Valdoria the ministry has counted 3,400 deaths.',
])('a clause that begins with all of a country counts in it: %s', (text) =>
  expect(placedLines(readText(text))).toEqual(['killed 3400 @QV', 'killed 40 @tarsis']),
)
test.each([
  'En Tarsis murieron 40 personas el lunes; en todo Valdoria el ministerio ha contado 3.400 muertes.',
  'En Tarsis murieron 40 personas el lunes; en el conjunto de Valdoria han muerto 3.400 personas.',
])('and in Spanish: %s', (text) =>
  expect(placedLines(leer(text))).toEqual(['killed 3400 @QV', 'killed 40 @tarsis']),
)
test.each([
  'Across Valdoria, unrest has spread, and in Tarsis 12 people were killed on Monday.',
  'Drones flew across Valdoria and killed 12 people in Tarsis.',
  'Across Valdoria, people mourn: 12 were killed in Tarsis.',
])('but not where a town is told of: %s', (text) =>
  expect(placedLines(readText(text)).join()).toContain('killed 12 @tarsis'),
)
test.each([
  'En todo Valdoria hay protestas, y en Tarsis murieron 12 personas.',
  'Por todo Valdoria se llora: 12 personas murieron en Tarsis.',
])('nor in Spanish: %s', (text) => expect(placedLines(leer(text)).join()).toContain('killed 12 @tarsis'))
