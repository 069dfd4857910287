import { expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity }) => quantity)
    .map(
      ({ kind, quantity, status }) =>
        `${kind} ${quantity?.value}${status === 'superseded' ? ' no more' : ''}`,
    )

test.each([
  ['The death toll rose from 24 to 31.', ['killed 24 no more', 'killed 31']],
  ['Authorities raised the number of dead to 116, up from 24.', ['killed 116', 'killed 24 no more']],
  ['The number of hostages is down to 96 from 137.', ['hostages_held 96', 'hostages_held 137 no more']],
  ['The prison service lowered its toll to 12 from 13.', ['killed 12', 'killed 13 no more']],
  ['The number of injured climbed from 14 to 22.', ['injured 14 no more', 'injured 22']],
  ['The toll from the riot climbed to 60, from 56 reported before.', ['killed 60', 'killed 56 no more']],
  ['The number of dead had previously been given as 44.', ['killed 44 no more']],
])('in English the new figure stands: %s', (text, expected) => expect(told(readText(text))).toEqual(expected))

test.each([
  ['El número de guías retenidos bajó de 137 a 96.', ['hostages_held 137 no more', 'hostages_held 96']],
  ['La cifra de rehenes pasó de 96 a 137.', ['hostages_held 96 no more', 'hostages_held 137']],
  ['Elevaron de 68 a 72 la cifra de fallecidos.', ['killed 68 no more', 'killed 72']],
  ['La Fiscalía redujo de 13 a 12 el número de víctimas mortales.', ['killed 13 no more', 'killed 12']],
])('in Spanish the new figure stands: %s', (text, expected) => expect(told(leer(text))).toEqual(expected))

test('a toll of nothing further is of the dead', () => {
  expect(told(readText('Local media put the toll at 31.'))).toEqual(['killed 31'])
  expect(told(leer('Las víctimas mortales son 13.'))).toEqual(['killed 13'])
})

test('a figure on top of another says so', () => {
  const on = (text: string) =>
    readText(text).claims.map(({ quantity, additional }) => [quantity?.value, additional])
  expect(on('An additional 5 inmates died overnight.')).toEqual([[5, true]])
  expect(on('Another 23 prisoners were injured.')).toEqual([[23, true]])
  expect(on('The other 12 guards were injured.')).toEqual([[12, undefined]])
  expect(on('Five more bodies raised the toll to 29.')).toEqual([
    [5, true],
    [29, undefined],
  ])
  expect(leer('Otros 23 internos resultaron heridos.').claims[0]?.additional).toBe(true)
  // On top of people of whom nothing is claimed: of no figure that the article gives.
  expect(on('Some 31 soldiers were tired and another 26 were captured by rebels.')).toEqual([[26, undefined]])
})

test('two numbers of different things are no change', () =>
  expect(told(readText('The army sent 300 soldiers from 2 barracks to 4 prisons.'))).not.toContain(
    'troops_deployed 300 no more',
  ))

test.each([
  'Una cuenta con datos de una decena de países sitúa en 1.081 los presos muertos en Tarsis.',
  'Con datos de diez hospitales, la agencia cifra en 1.081 los muertos en Tarsis.',
])('those whose data make a count are no count that it rose from: %s', (text) =>
  expect(leer(text).claims.filter(({ quantity }) => quantity?.value === 10)).toEqual([]),
)
