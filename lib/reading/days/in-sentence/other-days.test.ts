import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

test.each<[Language, string]>([
  ['en', 'Twelve people were killed in Tarsis, the mayor, elected in 2019, said on Wednesday.'],
  ['en', 'Twelve people were killed at the prison, built in 1990, in Tarsis.'],
  ['es', 'Murieron 12 personas en la cárcel, construida en 1990, de Tarsis.'],
  ['en', "Gunmen killed 12 people in Tarsis ahead of Monday's vote."],
  ['en', 'Gunmen killed 12 people in Tarsis before the match on Monday.'],
  ['es', 'Sicarios mataron a 12 personas en Tarsis antes de la votación del lunes.'],
  ['en', 'Gunmen killed 12 people in Tarsis. They were buried on Monday.'],
  ['es', 'Sicarios mataron a 12 personas en Tarsis. Fueron enterradas el lunes.'],
])('no day of theirs, %s: %s', (language, text) =>
  expect(datedLines(text, language, 'killed')).toEqual(['killed 12: -']),
)

test.each<[Language, string]>([
  ['en', 'Gunmen killed 12 people in Tarsis shortly before dawn on Monday.'],
  ['es', 'Sicarios mataron a 12 personas en Tarsis poco antes de las 5 del lunes.'],
  ['es', 'Sicarios mataron a 12 personas en Tarsis poco antes del amanecer del lunes.'],
  ['en', "Gunmen killed 12 people in Tarsis hours before Monday's vote."],
])('the day itself, %s: %s', (language, text) =>
  expect(datedLines(text, language, 'killed')).toEqual([expect.stringMatching(/^killed 12: 2/)]),
)

test('by how many it differs from another day counts nobody', () =>
  expect(datedLines('Gunmen killed 12 people in Tarsis, four more than on Monday.', 'en', 'killed')).toEqual([
    'killed 12: -',
  ]))

test('a day on which some of them died is not that of them all', () =>
  expect(
    datedLines('At least 66 people died in floods in Tarsis. Six of them drowned on Monday.', 'en', 'killed'),
  ).toEqual(['killed 66: -', 'killed 6: 2023-05-15']))
