import { expect, test } from 'vitest'
import { datedLines } from '../../testing/island'

test.each([
  ['Eleven inmates were killed in Tarsis; last week four died in Miravera.', 'en'],
  ['Eleven inmates were killed in Tarsis and last week four died in Miravera.', 'en'],
  ['Once presos murieron en Tarsis; la semana pasada murieron cuatro en Miravera.', 'es'],
] as const)('a day that opens the other half is of that half alone: %s', (text, language) =>
  expect(datedLines(text, language, 'killed')).toEqual(['killed 11: -', 'killed 4: 2023-05-08..2023-05-14']),
)

test('a day behind both is of both', () =>
  expect(datedLines('Nine died in Tarsis and four in Miravera on Monday.', 'en', 'killed')).toEqual([
    'killed 9: 2023-05-15',
    'killed 4: 2023-05-15',
  ]))

test('the day on which an old toll was counted is of no other', () =>
  expect(
    datedLines(
      'The storm left 45 dead in Tarsis, up from 32 at the weekend. In Miravera it killed 43.',
      'en',
      'killed',
    ),
  ).toContain('killed 43: -'))

test('a toll that rises has no day from whoever died last', () =>
  expect(
    datedLines(
      'Suben a 217 los muertos en Tarsis. Una persona murió el lunes en el hospital.',
      'es',
      'killed',
    ),
  ).toContain('killed 217: -'))
