import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  'De no haber existido el muro de Tarsis, donde no murió nadie, los expertos calculan que habrían muerto otras 60 personas.',
  'Los expertos dicen que si hubiera sonado la sirena de Tarsis habrían muerto 60 personas menos.',
  'Según los expertos, si no hubiese existido el muro de Tarsis habrían muerto otras 60 personas.',
])('who would have died did not, whoever says so: %s', (text) => {
  expect(linesOf(leer(text), 'killed')).toEqual([])
})

test.each([
  'Habrían muerto 60 personas en Tarsis, según vecinos.',
  'Luego de haber sido evacuadas, habrían muerto 60 personas en Tarsis, según vecinos.',
  'Vecinos de Tarsis dicen que habrían muerto 60 personas y preguntan si hubo alerta.',
  'Habrían muerto 60 personas en Tarsis, aunque se desconoce si hubiera más.',
  'Sesenta personas habrían muerto en Tarsis y no se sabe si hubieran podido salvarse.',
])('a guess at what was is told: %s', (text) => {
  expect(linesOf(leer(text), 'killed')).toEqual(['killed 60'])
})

test('in English the verb itself tells it', () => {
  const text =
    'Had it not been for the wall in Tarsis, experts reckon that another 60 people would have died.'
  expect(linesOf(readText(text), 'killed')).toEqual([])
})
