import { expect, test } from 'vitest'
import { datedLines } from '../../testing/island'

test.each([
  'Blasts killed 20 people in Tarsis on Tuesday, a day after pagers blew up, killing 12.',
  'Blasts killed 20 people in Tarsis on Tuesday, the ministry said, a day after pagers blew up, killing 12.',
  'Blasts killed 20 people in Tarsis on Tuesday, a day after an attack that killed 12.',
])('whom the deed of the day before killed died on that day: %s', (text) =>
  expect(datedLines(text, 'en', 'killed')).toEqual(['killed 20: 2023-05-16', 'killed 12: 2023-05-15']),
)

test('both whom it killed and whom it hurt', () =>
  expect(
    datedLines(
      'Blasts killed 20 people in Tarsis on Tuesday, a day after pagers blew up, killing 12 and wounding 300.',
      'en',
      'killed injured',
    ),
  ).toEqual(['killed 20: 2023-05-16', 'killed 12: 2023-05-15', 'injured 300: 2023-05-15']))

test('lo mismo en español', () =>
  expect(
    datedLines(
      'Las explosiones mataron a 20 personas en Tarsis el martes, un día después de un ataque que dejó 12 muertos.',
      'es',
      'killed',
    ),
  ).toEqual(['killed 20: 2023-05-16', 'killed 12: 2023-05-15']))

test('where the clause of the day before tells of no deed, the deed is of the day told first', () =>
  expect(
    datedLines(
      'A blast hit Tarsis on Tuesday, a day after the minister flew in, killing 20.',
      'en',
      'killed',
    ),
  ).toEqual(['killed 20: 2023-05-16']))
