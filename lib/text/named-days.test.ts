import { expect, test } from 'vitest'
import { findDates } from './dates/dates'
import { findNumbers } from './numbers'
import { findTokens } from './tokens'

const read = (text: string) => {
  const tokens = findTokens(text)
  return [findNumbers(tokens, 'es').length, findDates(tokens, 'es', '2023-01-10').length]
}

test.each([
  'Los heridos fueron llevados al hospital Dos de Mayo.',
  'Hubo choques en la avenida Nueve de Diciembre.',
  'Hubo choques en la plaza 20 de Noviembre y en la calle 9 de octubre.',
])('a street, square or hospital called after a day tells no day and no number: %s', (text) =>
  expect(read(text)).toEqual([0, 0]),
)

test.each(['Hubo choques en la plaza el 9 de diciembre.', 'Hubo choques en la plaza, 9 de diciembre.'])(
  'a day beside a square does: %s',
  (text) => expect(read(text)[1]).toBe(1),
)
