import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['Twelve guards were killed in Tarsis, and three soldiers.', ['killed 12', 'killed 3']],
  [
    'Officials say 21 hostages and four soldiers were killed, and 33 militants.',
    ['killed 21', 'killed 4', 'killed 33'],
  ],
  ['Twelve guards were killed in clashes between inmates and three soldiers.', ['killed 12']],
  ['Twelve guards were killed in an attack on Tarsis and three soldiers were hurt.', ['killed 12']],
  ['Twelve guards were killed by inmates and three soldiers in Tarsis.', ['killed 12']],
])('those set behind the verb share the fate of those before it: %s', (text, said) =>
  expect(linesOf(readText(text), 'killed')).toEqual(said),
)

test('in Spanish', () =>
  expect(linesOf(leer('Doce guardias fueron asesinados en Tarsis y tres soldados.'), 'killed')).toEqual([
    'killed 12',
    'killed 3',
  ]))
