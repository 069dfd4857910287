import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

test.each([
  'Earlier presidents of Valdoria declared over 40 states of emergency, to little effect.',
  'Repeated states of emergency declared in Arcos have failed.',
])('what was declared many times is no measure in force: %s', (text) =>
  expect(linesOf(readText(text), 'state_of_emergency')).toEqual([]),
)
test.each([
  'Los presidentes anteriores de Valdoria declararon más de 40 estados de excepción.',
  'La presidenta Vela firmó 20 estados de excepción en Arcos.',
])('in Spanish: %s', (text) => expect(linesOf(leer(text), 'state_of_emergency')).toEqual([]))

test.each([
  'President Ana Vela declared a 60-day state of emergency in Arcos and Belmonte.',
  'La presidenta declaró el estado de excepción por 60 días en Arcos y Belmonte.',
  'La presidenta declaró el lunes dos estados de excepción, uno en Arcos y otro en Belmonte.',
])('one is: %s', (text) => {
  const read = /^La /.test(text) ? leer(text) : readText(text)
  expect(linesOf(read, 'state_of_emergency')).toContain('state_of_emergency -')
})
