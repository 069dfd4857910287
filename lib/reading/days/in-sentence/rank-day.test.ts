import { expect, test } from 'vitest'
import { datedLines } from '@/lib/reading/testing/island'

const year = (count: number, of: number) => `killed ${count}: ${of}-01-01..${of}-12-31`

test.each([
  [
    "The fires left 122 people dead in Tarsis, making them the island's worst disaster since a 2010 earthquake killed more than 500.",
    'en',
    ['killed 122: -', year(500, 2010)],
  ],
  ['It is the worst blaze in Tarsis since a 2017 fire killed 11 people.', 'en', [year(11, 2017)]],
  [
    'The floods in Tarsis are the deadliest since the 2015 mudslides in which 31 died.',
    'en',
    [year(31, 2015)],
  ],
  ['Es la peor tragedia de Tarsis desde que el fuego de 2014 mató a 15 personas.', 'es', [year(15, 2014)]],
  ['Es el peor siniestro desde el terremoto de 2010 que mató a 525 en Tarsis.', 'es', [year(525, 2010)]],
] as const)('the year of the disaster before the worst is that of its dead: %s', (text, language, lines) => {
  expect(datedLines(text, language, 'killed')).toEqual(lines)
})

test.each([
  ['The worst fire since the 2014 blaze killed 12 people in Tarsis.', 'en'],
  ['Officials said the worst fire since the 2014 blaze killed 12 people in Tarsis.', 'en'],
  ['In the worst year since the 2015 floods 12 people were killed in Tarsis.', 'en'],
  ['The deadliest floods since the 2015 mudslides have killed 12 people in Tarsis.', 'en'],
  ['El peor incendio desde el terremoto de 2010 mató a 12 personas en Tarsis.', 'es'],
  ['El peor incendio desde el de 2014 dejó 12 muertos en Tarsis.', 'es'],
] as const)('what ranks killed those of today: %s', (text, language) => {
  expect(datedLines(text, language, 'killed')).toEqual(['killed 12: -'])
})
