import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '../testing/island'

const isBackground = (text: string, language: Language, published = '2023-05-17') =>
  readText(text, { language, published }).claims.find(({ kind }) => kind === 'killed')?.historic

test.each([
  ['The ministry said on Tuesday that 1,328 people had been killed in Tarsis since 7 April.', 'en'],
  ['La Defensoría cuenta 46 fallecidos en Tarsis desde comienzos de marzo.', 'es'],
  ['Unrest has killed 56 people in Tarsis since January.', 'en'],
] as const)('what has been counted since some weeks ago is today’s sum: %s', (text, language) =>
  expect(isBackground(text, language)).toBe(false),
)

test('so it is where a new year began meanwhile', () =>
  expect(
    isBackground('La Defensoría cuenta 46 fallecidos en Tarsis desde diciembre.', 'es', '2023-01-09'),
  ).toBe(false))

test('and one that began in another year and season is background', () =>
  expect(isBackground('Riots have killed 400 inmates in Valdoria since 2021.', 'en')).toBe(true))
