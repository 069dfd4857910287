import { expect, test } from 'vitest'
import { datedLines } from '@/lib/reading/testing/island'

const then = '2016-01-01..2017-12-31'

test.each([
  [
    'Fifteen people were arrested in Tarsis, compared with 41 in the whole of the 2016-17 season, when 11 people died.',
    'en',
    [`killed 11: ${then}`],
  ],
  [
    'En Tarsis van 15 detenidos, contra 41 en toda la temporada 2016-2017, cuando murieron 11 personas.',
    'es',
    [`killed 11: ${then}`],
  ],
  ['The 2016-17 fire season killed 11 people in Tarsis.', 'en', [`killed 11: ${then}`]],
  ['In the summer of 2016/17, 11 people died in Tarsis.', 'en', [`killed 11: ${then}`]],
  ['En la temporada de incendios 2016-2017 murieron 11 personas en Tarsis.', 'es', [`killed 11: ${then}`]],
  ['Durante 2016-17 murieron 11 personas en Tarsis.', 'es', [`killed 11: ${then}`]],
  ['Police killed 11 people in the 2016-17 clashes in Tarsis.', 'en', [`killed 11: ${then}`]],
] as const)('a season that lies in two years is of both, and no number: %s', (text, language, lines) => {
  expect(datedLines(text, language, 'killed')).toEqual(lines)
})

test.each([
  ['Fifteen people were arrested in Tarsis, compared with 41 in the whole of the 2016-17 season.', 'en'],
  ['En Tarsis van 15 detenidos, contra 41 en toda la temporada 2016-2017.', 'es'],
] as const)('the season is of those compared with alone: %s', (text, language) => {
  const lines = datedLines(text, language, 'detained')
  expect(lines).toContain('detained 15: -')
  expect(lines.filter((line) => !/ (?:15|41):/.test(line))).toEqual([])
})

test.each([
  ['Resolution 2016-17 says that 11 people died in Tarsis.', 'en'],
  ['El decreto 2016-17 suma 11 muertos en Tarsis.', 'es'],
  ['Eleven people died in Tarsis, by case 2016/17 of the court.', 'en'],
  ['Once personas murieron en Tarsis, según el expediente 2016-17.', 'es'],
  ['Eleven people died in Tarsis, where 2016-19 was a bloody stretch.', 'en'],
] as const)('the number of a decree or a case is no season: %s', (text, language) => {
  expect(datedLines(text, language, 'killed')).toEqual(['killed 11: -'])
})
