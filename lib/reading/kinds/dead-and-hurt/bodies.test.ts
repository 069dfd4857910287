import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const units = (reading: ReturnType<typeof leer>) =>
  reading.claims.map(({ quantity, unit }) => `${quantity?.value} ${unit}`)

test.each<string>([
  'A los familiares se les entregaron 31 cadáveres en Tarsis, dijo la Fiscalía.',
  'La morgue de Tarsis entregó 31 cadáveres.',
  'Medicina Forense ha entregado ya 31 cuerpos a las familias en Tarsis.',
])('bodies handed to their families are no new toll: %s', (text) =>
  expect(units(leer(text))).toEqual(['31 bodies handed over']),
)

test.each<string>([
  'The morgue in Tarsis has released 31 bodies to relatives.',
  'Officials in Tarsis handed over 31 bodies to their families.',
])('in English: %s', (text) => expect(units(readText(text))).toEqual(['31 bodies handed over']))

test.each<[string, string[]]>([
  ['La banda devolvió tres cadáveres en Tarsis.', ['killed 3']],
  ['Los vecinos entregaron 31 cadáveres a la policía en Tarsis.', ['killed 31']],
  ['Los familiares encontraron 31 cadáveres en Tarsis.', ['killed 31']],
])('but others who bring bodies tell of the dead: %s', (text, told) =>
  expect(saidLines(leer(text))).toEqual(told),
)
