import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  [
    "Roble prison was built for 163, or 208 according to a judge's report.",
    ['inmates_capacity 163', 'inmates_capacity 208'],
  ],
  [
    'Roble prison has room for 163, or 208 according to police.',
    ['inmates_capacity 163', 'inmates_capacity 208'],
  ],
])('of the room of a prison another count is told behind "or": %s', (text, lines) =>
  expect(linesOf(readText(text))).toEqual(lines),
)

test('lo mismo en español', () =>
  expect(linesOf(leer('La cárcel de Roble fue construida para 163 presos, o 208 según un informe.'))).toEqual(
    ['inmates_capacity 163', 'inmates_capacity 208'],
  ))
