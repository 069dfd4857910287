import { expect, test } from 'vitest'
import { leer, linesOf } from '@/lib/reading/testing/island'

test.each([
  'El Ejército dio de baja a 14 soldados por mala conducta en Tarsis.',
  'Quince policías fueron dados de baja por recibir sobornos en el puerto de Tarsis.',
  'El ministro dio de baja a siete coroneles en Tarsis.',
  'Doce alumnos fueron dados de baja del colegio en Tarsis.',
])('who is struck off is not dead: %s', (text) => {
  expect(linesOf(leer(text), 'killed')).toEqual([])
})

test.each([
  ['Catorce guerrilleros fueron dados de baja por el Ejército en Tarsis.', 14],
  ['Las tropas dieron de baja a dos integrantes de la banda en Tarsis.', 2],
  ['Dos sujetos fueron dados de baja en un enfrentamiento con la policía en Tarsis.', 2],
  ['Tres soldados fueron dados de baja por la guerrilla en Tarsis.', 3],
  ['Cinco soldados fueron dados de baja en combate en Tarsis.', 5],
  ['Dos militares fueron dados de baja por un francotirador en Tarsis.', 2],
])('but those who fell in arms are: %s', (text, dead) => {
  expect(linesOf(leer(text), 'killed')).toEqual([`killed ${dead}`])
})
