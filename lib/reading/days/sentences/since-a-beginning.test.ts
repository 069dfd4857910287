import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines, readText } from '@/lib/reading/testing/island'

/** Published on Wednesday 17 May 2023. */
describe('those who died since something began are of all the days since', () => {
  test.each<[string, Language, string]>([
    ['Seven people have been killed in Valdoria since the ouster of the president last week.', 'en', '08'],
    ['Seven people have been killed in Valdoria since the start of the protests on Monday.', 'en', '15'],
    [
      'Siete personas han muerto en Valdoria desde la destitución del presidente la semana pasada.',
      'es',
      '08',
    ],
    ['Siete personas han muerto en Valdoria desde el inicio de las protestas el lunes.', 'es', '15'],
  ])('%s', (text, language, day) =>
    expect(datedLines(text, language, 'killed')).toEqual([`killed 7: 2023-05-${day}..2023-05-17`]),
  )

  test.each<[string, Language, string]>([
    ['Seven people were killed in Tarsis on Monday, the first since the ouster last week.', 'en', '15'],
    [
      'Siete personas murieron el lunes en Tarsis, las primeras desde la destitución de la semana pasada.',
      'es',
      '15',
    ],
  ])('and of their own where one is told: %s', (text, language, day) =>
    expect(datedLines(text, language, 'killed')).toEqual([`killed 7: 2023-05-${day}`]),
  )
})

test.each<[string, boolean]>([
  ['Some 57 people have been killed in Valdoria since the ouster of the president on April 2.', false],
  ['Some 57 people have been killed in Valdoria since protests began on February 20.', false],
  ['Some 57 people have been killed in Valdoria since protests began in March.', false],
  ['Some 570 people have been killed in Valdoria since protests began on May 2, 2022.', true],
])('a count that goes on for weeks is news, of a year and more it is background: %s', (text, historic) =>
  expect(readText(text).claims.map((claim) => claim.historic)).toEqual([historic]),
)
