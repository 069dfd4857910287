import { expect, test } from 'vitest'
import { datedLines, readText } from '@/lib/reading/testing/island'

test.each([
  [
    'The death toll in Tarsis stands at 56, officials said, four more than a week ago.',
    'en',
    ['killed 56: -'],
  ],
  ['The death toll in Tarsis is 56, higher than last week.', 'en', ['killed 56: -']],
  ['Los muertos de Tarsis son 56, cuatro más que el sábado.', 'es', ['killed 56: -']],
  [
    'Twelve people were killed in Tarsis on Monday, three more than on Sunday.',
    'en',
    ['killed 12: 2023-05-15'],
  ],
  [
    'At least 38 people were kidnapped for ransom in Tarsis, 37 per cent fewer than in the last quarter of 2022.',
    'en',
    ['hostages_held 38: -'],
  ],
  [
    'En Tarsis fueron secuestradas 38 personas, un 37 % menos que en el último trimestre de 2022.',
    'es',
    ['hostages_held 38: -'],
  ],
  [
    'In April 38 people were kidnapped in Tarsis, more than in the same month of 2022.',
    'en',
    ['hostages_held 38: 2023-04-01..2023-04-30'],
  ],
  [
    'The UN counted 789 dead in Tarsis in 2022, up from 183 in 2021.',
    'en',
    ['killed 789: 2022-01-01..2022-12-31', 'killed 183: 2021-01-01..2021-12-31'],
  ],
  [
    'La ONU contó 789 muertos en Tarsis en 2022, frente a los 183 de 2021.',
    'es',
    ['killed 789: 2022-01-01..2022-12-31', 'killed 183: 2021-01-01..2021-12-31'],
  ],
  [
    'The UN recorded 490 kidnappings in Tarsis in 2022, up from 359 in 2021.',
    'en',
    ['hostages_held 490: 2022-01-01..2022-12-31', 'hostages_held 359: 2021-01-01..2021-12-31'],
  ],
  ['The UN said in 2022 that 789 people had died in Tarsis.', 'en', ['killed 789: -']],
] as const)(
  'the day of another count, with which one is compared, is not its own: %s',
  (text, language, lines) => {
    expect(datedLines(text, language, 'killed hostages_held')).toEqual(lines)
  },
)

test('more than a week ago is a day all the same', () => {
  const text = 'Twelve people were killed in Tarsis more than a week ago.'
  expect(datedLines(text, 'en', 'killed')).toEqual(['killed 12: 2023-05-08..2023-05-14'])
})

test('a sum since a month is not the time of the count of two days beside it', () => {
  const text =
    'Fighting killed people in Tarsis. The toll stands at 56 for these two days and 252 since October.'
  const [two, all] = datedLines(text, 'en', 'killed').slice(-2)
  expect([two, all]).toEqual(['killed 56: -', 'killed 252: 2022-10-01..2023-05-17'])
})

test('the day on which a paper put a toll into its headline is not that of the killing', () => {
  const text = 'El lunes titulamos con veinte muertos en Tarsis. Eran doce muertos.'
  expect(datedLines(text, 'es', 'killed')[0]).toBe('killed 20: -')
})

test('of the worst year before only those of whom "when" tells have the year', () => {
  const { claims } = readText(
    'In the worst year since 2015, when 40 people died, 12 people were killed in Tarsis.',
  )
  expect(claims.map(({ quantity, when }) => [quantity?.value, when?.start ?? null])).toEqual([
    [40, '2015-01-01'],
    [12, null],
  ])
})

test.each([
  ['With 131 dead in Tarsis, the fires surpass the 2014 blaze.', 'en', ['killed 131: -']],
  [
    'With 131 dead in Tarsis, the fires surpass the 2014 blaze, which killed 15.',
    'en',
    ['killed 131: -', 'killed 15: 2014-01-01..2014-12-31'],
  ],
  [
    'Con 131 muertos, el incendio de Tarsis supera al de 2014, que dejó 15.',
    'es',
    ['killed 131: -', 'killed 15: 2014-01-01..2014-12-31'],
  ],
  ['Este incendio, con 131 muertos en Tarsis, dejó atrás la tragedia de 2014.', 'es', ['killed 131: -']],
  [
    'El incendio de 2014 superó a todos con 131 muertos en Tarsis.',
    'es',
    ['killed 131: 2014-01-01..2014-12-31'],
  ],
  ['Twelve people died in Tarsis as the river topped its banks on Monday.', 'en', ['killed 12: 2023-05-15']],
  [
    'More than 500 people died in Tarsis when the tsunami topped the wall in 2010.',
    'en',
    ['killed 500: 2010-01-01..2010-12-31'],
  ],
] as const)('what is outdone was of its own year: %s', (text, language, lines) => {
  expect(datedLines(text, language, 'killed')).toEqual(lines)
})
