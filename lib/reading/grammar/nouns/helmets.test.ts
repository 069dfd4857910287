import { expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

test.each([
  ['Doce cascos azules murieron en un ataque en Tarsis.', ['killed 12']],
  ['Unos cascos azules y cuatro soldados murieron en un ataque en Tarsis.', ['killed 4']],
  // What soldiers wear, and the middle of a town.
  ['El gobierno envió 5.000 cascos a Tarsis.', []],
  ['El gobierno desplegó 500 cascos en Tarsis.', []],
  ['Dos cascos urbanos fueron atacados en Tarsis.', []],
])('only helmets that are blue are soldiers: %s', (text, lines) =>
  expect(saidLines(leer(text)).filter((line) => !line.startsWith('attack'))).toEqual(lines),
)
