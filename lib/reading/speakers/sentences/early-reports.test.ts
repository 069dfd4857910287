import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

test.each([
  'Roble prison, emptied by gangs in March, according to early reports, now holds 213 inmates.',
  'Roble prison, emptied by gangs in March, according to reports, now holds 213 inmates.',
])('a prison says nothing, whatever reports say of it: %s', (text) =>
  expect(readText(text).claims.map(({ attribution }) => attribution)).not.toContain('Roble prison'),
)

test('and nor does who was freed as well as the others', () =>
  expect(
    leer(
      'Los dos hermanos secuestrados en febrero en Tarsis quedaron libres el lunes, así como el maestro, dijo el superior de la orden.',
    ).claims.map(({ attribution }) => attribution),
  ).not.toContain('maestro'))
