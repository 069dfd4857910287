import { expect, test } from 'vitest'
import { leer } from '@/lib/reading/testing/island'

test.each([
  'La cifra de muertos en la cárcel de Roble subió a nueve.',
  'El conteo de heridos en la cárcel de Roble bajó a 31.',
])('a toll that moves says nothing and leaves its place: %s', (text) =>
  expect(leer(text).claims[0]).toMatchObject({ attribution: null, place: { id: 'roble' } }),
)

test('who moves a toll says it', () =>
  expect(
    leer('La Fiscalía subió a nueve la cifra de muertos en la cárcel de Roble.').claims[0]?.attribution,
  ).toBe('Fiscalía'))
