import { expect, test } from 'vitest'
import { datedLines } from '../testing/island'

test.each([
  ['Up to 22 April of this year, 554 people had been killed in Valdoria, the UN found.', 'en'],
  ['As of 22 April this year, 554 people had been killed in Valdoria, the UN said.', 'en'],
  ['Hasta el 22 de abril de este año habían muerto 554 personas en Valdoria, según la ONU.', 'es'],
] as const)('a toll up to a day of the year was counted since it began: %s', (text, language) =>
  expect(datedLines(text, language, 'killed')).toEqual(['killed 554: 2023-01-01..2023-04-22']),
)

test('and one up to a day alone was not', () =>
  expect(
    datedLines('As of 22 April, 554 people had been killed in Valdoria, the UN said.', 'en', 'killed'),
  ).toEqual(['killed 554: 2023-04-22']))
