import { expect, test } from 'vitest'
import { datedLines } from '@/lib/reading/testing/island'

test.each([
  ['Six inmates died at Roble on a bloody Sunday.', 'en', '2023-05-14'],
  ['Seis presos murieron en Roble en un domingo sangriento.', 'es', '2023-05-14'],
  ['Seis presos murieron en Roble en un jueves negro.', 'es', '2023-05-11'],
] as const)('a day that was bloody: %s', (text, language, day) =>
  expect(datedLines(text, language, 'killed')).toEqual([`killed 6: ${day}`]),
)

test.each([
  ['Six inmates died at Roble on Bloody Sunday.', 'en', '2023-05-14'],
  ['Six inmates died at Roble on Black Thursday.', 'en', '2023-05-11'],
  ['Seis presos murieron en Roble el jueves negro.', 'es', '2023-05-11'],
  ['Seis presos murieron en Roble el Jueves Negro.', 'es', '2023-05-11'],
  ['Seis presos murieron en Roble el Domingo Sangriento.', 'es', '2023-05-14'],
] as const)('a day by its name: %s', (text, language, day) =>
  expect(datedLines(text, language, 'killed')).not.toEqual([`killed 6: ${day}`]),
)

test.each([
  ['By Thursday 11 were wounded in Tarsis.', ['injured 11: 2023-05-11']],
  ['On Thursday 11 of them were killed in Tarsis.', ['killed 11: 2023-05-11']],
  ['Nine guards were killed on Thursday 11 in Tarsis.', ['killed 9: 2023-05-11']],
  ['On Thursday 11, nine guards were killed in Tarsis.', ['killed 9: 2023-05-11']],
])('a day and who is counted behind it: %s', (text, lines) =>
  expect(datedLines(text, 'en', 'killed injured')).toEqual(lines),
)

test.each([
  ['El jueves 4 murieron nueve presos en Tarsis.', ['killed 9: 2023-05-04']],
  ['La riada del jueves 4 dejó 21 muertos en Tarsis.', ['killed 21: 2023-05-04']],
  ['El sábado 6 resultaron heridos 31 agentes en Tarsis.', ['injured 31: 2023-05-06']],
  ['El martes 25 murió un hombre en Tarsis.', ['killed 1: 2023-04-25']],
])('a day of the month between its weekday and the verb: %s', (text, lines) =>
  expect(datedLines(text, 'es', 'killed injured')).toEqual(lines),
)
