import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const told = (reading: ReturnType<typeof readText>) =>
  reading.claims.flatMap(({ quantity, place }) =>
    quantity ? [`${quantity.value} ${place?.id ?? null}`] : [],
  )

test('a figure for several places together keeps which they are, a figure for one of them nothing', () => {
  const { claims } = readText(
    'Fifteen people died in Puerto Lago, Miravera and Tarsis. Two were hurt in Tarsis.',
  )
  expect(claims.map(({ listed }) => listed)).toEqual([['puerto-lago', 'miravera', 'tarsis'], undefined])
})

describe('numbers and places in one sentence', () => {
  test.each([
    [
      'Fifteen people died in Puerto Lago, 12 in Miravera and four in Tarsis.',
      ['15 puerto-lago', '12 miravera', '4 tarsis'],
    ],
    [
      'The riot at Roble prison came first. A report put the dead at 49; two of those taken to Tarsis died there later.',
      ['49 roble', '2 tarsis'],
    ],
    ['Puerto Lago saw nine deaths and Tarsis three.', ['9 puerto-lago', '3 tarsis']],
    ['Roble prison had nine dead; Cumbres had four.', ['9 roble', '4 cumbres']],
    ['In Arcos, 12 inmates died at Roble prison and three at Miravera prison.', ['12 roble', '3 miravera-1']],
    [
      'Riots at the Roble and Cumbres prisons killed 18 and six inmates respectively.',
      ['18 roble', '6 cumbres'],
    ],
    ['Clashes at Roble prison left 11 dead and 40 hurt.', ['11 roble', '40 roble']],
    ['More than 400 inmates have been killed in Valdoria, most of them at Roble prison.', ['400 QV']],
  ])('%s', (text, expected) => expect(told(readText(text))).toEqual(expected))

  test.each([
    [
      'Fueron baleados cuatro jóvenes en Puerto Lago, tres en Miravera y, en Tarsis, una bomba hirió a dos mujeres.',
      ['4 puerto-lago', '3 miravera', '2 tarsis'],
    ],
    ['El lunes 79 presos murieron en cuatro recintos, dos de ellos en Tarsis.', ['79 QV']],
    ['En Puerto Lago murieron 15 personas y en Tarsis otras 26.', ['15 puerto-lago', '26 tarsis']],
    [
      'En la cárcel de Roble murieron 33 internos y en la de Miravera otros 31.',
      ['33 roble', '31 miravera-1'],
    ],
    ['Dos más murieron en Miravera y una en Tarsis.', ['2 miravera']],
    [
      'Los guardias retenidos están en las cárceles de Roble y Miravera: 12 en la primera y ocho en la segunda.',
      [],
    ],
  ])('%s', (text, expected) => expect(told(leer(text))).toEqual(expect.arrayContaining(expected)))
})
