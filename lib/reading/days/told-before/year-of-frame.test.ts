import { expect, test } from 'vitest'
import { datedLines } from '@/lib/reading/testing/island'

test('months told of some of those before are of the year that was told with them', () => {
  const text =
    'In October 2021 gunmen seized 17 missionaries near Tarsis. Two were released in November, three in early December.'
  expect(datedLines(text, 'en', 'hostages_freed')).toEqual([
    'hostages_freed 2: 2021-11-01..2021-11-30',
    'hostages_freed 3: 2021-12-01..2021-12-31',
  ])
  const spanish =
    'En octubre de 2021 unos pistoleros secuestraron a 17 misioneros cerca de Tarsis. Dos fueron liberados en noviembre.'
  expect(datedLines(spanish, 'es', 'hostages_freed')).toEqual(['hostages_freed 2: 2021-11-01..2021-11-30'])
})

test('a month before that of the frame is of the year after', () => {
  const text = 'In October 2021 gunmen seized 17 missionaries near Tarsis. Two were released in January.'
  expect(datedLines(text, 'en', 'hostages_freed')).toEqual(['hostages_freed 2: 2022-01-01..2022-01-31'])
})

test('a month of others is the one before publication', () => {
  const text = 'A riot broke out in Tarsis in May 2019. Gunmen killed 12 inmates at Roble prison in April.'
  expect(datedLines(text, 'en', 'killed')).toEqual(['killed 12: 2023-04-01..2023-04-30'])
})
