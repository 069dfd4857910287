import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const riot = 'Protesters clashed with police outside Roble prison on Monday. Police arrested 11 of them. '
const motin = 'Hubo choques frente a la cárcel de Roble el lunes. La Policía detuvo a 11 manifestantes. '

test.each([
  'A judge released eight of the 11 protesters.',
  'The judge freed eight of them.',
  'A court freed the eight protesters on Friday.',
])('whom a court lets go was no hostage: %s', (text) =>
  expect(linesOf(readText(riot + text)).filter((line) => line.startsWith('hostages'))).toEqual([]),
)

test.each([
  'Un juez liberó a ocho de los 11 manifestantes.',
  'La jueza dejó en libertad a ocho de ellos.',
  'El tribunal liberó el viernes a los ocho manifestantes.',
])('in Spanish: %s', (text) =>
  expect(linesOf(leer(motin + text)).filter((line) => line.startsWith('hostages'))).toEqual([]),
)
