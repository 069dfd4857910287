import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '../testing/island'

const dead = (reading: ReturnType<typeof readText>) => linesOf(reading, 'killed')

test.each([
  'The gang denied ordering the attack that killed nine people in Tarsis.',
  'The gang denied having taken part in the attack that left nine dead in Tarsis.',
])('whoever denies a part in an attack denies none of its dead: %s', (text) =>
  expect(dead(readText(text))).toEqual(['killed 9']),
)

test.each([
  'La banda negó haber ordenado el ataque que dejó nueve muertos en Tarsis.',
  'El Ejército negó ser responsable del bombardeo que mató a nueve personas en Tarsis.',
])('nor in Spanish: %s', (text) => expect(dead(leer(text))).toEqual(['killed 9']))

test.each([
  'The ministry denied that nine people had been killed in Tarsis.',
  'The ministry denied the reports that nine people had been killed in Tarsis.',
])('but who denies the dead does: %s', (text) => expect(dead(readText(text))).toEqual([]))
