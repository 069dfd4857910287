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

test.each([
  ['Six people were killed in Tarsis, where gunmen killed 20 in October 2022.', 'en'],
  ['Six inmates were killed at Roble prison, where a riot in October 2022 left 20 dead.', 'en'],
  ['Seis personas fueron asesinadas en Tarsis, donde en octubre de 2022 un comando mató a 20.', 'es'],
  ['Murieron seis presos en Roble, cárcel en la que en octubre de 2022 fueron asesinados 20.', 'es'],
] as const)(
  'the day of what a place saw before is not that of what happened there now: %s',
  (text, language) =>
    expect(datedLines(text, language, 'killed')).toEqual([
      'killed 6: -',
      'killed 20: 2022-10-01..2022-10-31',
    ]),
)

test('a riot that a clause tells of the place is that of its dead', () =>
  expect(
    datedLines(
      'Nueve presos murieron en Roble, donde el lunes hubo un motín que dejó 20 heridos.',
      'es',
      'killed',
    ),
  ).toEqual(['killed 9: 2023-05-15']))

test.each([
  ['El incendio, el peor desde el que mató a 20 en 2012 en Tarsis, dejó seis muertos en Roble.', 'es'],
  ['The blaze, the worst since one that killed 20 in Tarsis in 2012, left six dead in Roble.', 'en'],
] as const)('the time of the worst before is that of its own dead: %s', (text, language) =>
  expect(datedLines(text, language, 'killed').toSorted()).toEqual([
    'killed 20: 2012-01-01..2012-12-31',
    'killed 6: -',
  ]),
)

test.each([
  'It was the worst blaze since one that killed 20 and injured 40 in Tarsis in 2012.',
  'It was the worst blaze since 2012, when 20 died and 40 were hurt in Tarsis.',
])('all whom the worst before harmed are of its time: %s', (text) =>
  expect(datedLines(text, 'en', 'killed injured')).toEqual([
    'killed 20: 2012-01-01..2012-12-31',
    'injured 40: 2012-01-01..2012-12-31',
  ]),
)

test('nobody else is of the time of the worst before', () =>
  expect(
    datedLines(
      'The blaze left six dead in Tarsis, the worst since 2012, when 20 died and 40 were hurt.',
      'en',
      'killed',
    ),
  ).toEqual(['killed 6: -', 'killed 20: 2012-01-01..2012-12-31']))
