import { expect, test } from 'vitest'
import type { Reading } from '@/lib/model/reading'
import { leer, readText } from '@/lib/reading/testing/island'

const figures = ({ claims }: Reading): string[] =>
  claims
    .filter(({ kind, quantity }) => quantity && kind !== 'other_count')
    .map(
      ({ kind, quantity, status }) =>
        `${kind} ${quantity?.value}${status === 'reported' ? '' : ` ${status}`}`,
    )

test.each([
  [
    'El número de rehenes subió a 88. El lunes eran 61 y el domingo, 47.',
    ['hostages_held 88', 'hostages_held 61 superseded', 'hostages_held 47 superseded'],
  ],
  ['Van 40 muertos en la cárcel de Roble. Un día antes eran 32.', ['killed 40', 'killed 32 superseded']],
  ['Hay 12 muertos en la cárcel de Roble; la víspera eran 18.', ['killed 12', 'killed 18 superseded']],
  ['Hay 12 muertos en la cárcel de Roble; el lunes eran ocho.', ['killed 12', 'killed 8 superseded']],
  [
    'Hasta el lunes había 27 muertos en Tarsis; el sábado eran 19 y el viernes, 12.',
    ['killed 27', 'killed 19 superseded', 'killed 12 superseded'],
  ],
  [
    'Hasta el lunes, 1.327 personas habían sido detenidas en Valdoria; el sábado eran 1.105 y el viernes, 859.',
    ['detained 1327', 'detained 1105 superseded', 'detained 859 superseded'],
  ],
  ['Hay 12 muertos en la cárcel de Roble; ayer eran ya 14.', ['killed 12', 'killed 14']],
  [
    'Hay 53 guardias retenidos en la cárcel de Roble; la víspera eran 57.',
    ['hostages_held 53', 'hostages_held 57 superseded'],
  ],
  [
    'Subió a 53 el número de muertos en la cárcel de Roble. La cuenta inicial, del lunes, fue de 46; ese mismo día se corrigió a 48.',
    ['killed 53', 'killed 46 superseded', 'killed 48 superseded'],
  ],
  [
    'Murieron 79 presos en la cárcel de Roble. La víspera la cuenta iba por 67.',
    ['killed 79', 'killed 67 superseded'],
  ],
])('a count that a day places is the count of that day: %s', (text, expected) =>
  expect(figures(leer(text))).toEqual(expected),
)

test.each([
  [
    'By Monday 27 people had been killed in Tarsis; on Saturday it was 19.',
    ['killed 27', 'killed 19 superseded'],
  ],
  [
    'By Monday 327 people had been arrested in Valdoria, up from 205 on Saturday and 85 on Friday.',
    ['detained 327', 'detained 205 superseded', 'detained 85 superseded'],
  ],
  [
    'Inmates hold 78 guards at Roble prison. On Sunday there were 39 and on Saturday, 29.',
    ['hostages_held 78', 'hostages_held 39 superseded', 'hostages_held 29 superseded'],
  ],
  [
    'The toll at Roble prison stands at 40 dead. The day before it was 32.',
    ['killed 40', 'killed 32 superseded'],
  ],
])('and in English: %s', (text, expected) => expect(figures(readText(text))).toEqual(expected))

test.each([
  ['Twelve inmates died at Roble prison. On Monday it was 32 degrees in the shade.', ['killed 12']],
  ['Twelve inmates died at Roble prison. On Tuesday there were 15 vans at the gate.', ['killed 12']],
  ['Twelve inmates died at Roble prison. The day before, the temperature was 31.', ['killed 12']],
])('another thing counted on a day is no count of theirs: %s', (text, expected) =>
  expect(figures(readText(text))).toEqual(expected),
)

test.each([
  ['Son 17 y no 15 los muertos en la cárcel de Roble.', ['killed 17', 'killed 15 superseded']],
  [
    'Diecisiete son, y no 15, los presos que murieron en la cárcel de Roble.',
    ['killed 17', 'killed 15 superseded'],
  ],
  [
    'Las autoridades situaron en seis el número de muertos y en 11 el de heridos.',
    ['killed 6', 'injured 11'],
  ],
])('what the figure is and what it is not: %s', (text, expected) =>
  expect(figures(leer(text))).toEqual(expected),
)

test('two who count are heard both', () =>
  expect(
    figures(readText('The dead at Roble prison were put at 12 by the police and at 15 by the prosecutors.')),
  ).toEqual(['killed 12', 'killed 15']))
