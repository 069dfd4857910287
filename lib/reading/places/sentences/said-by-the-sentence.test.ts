import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const holds = (lines: readonly string[]) => expect.arrayContaining([...lines])

describe('those who fled and were caught are told of where they fled from', () => {
  test.each([
    ['Six inmates died at Roble prison. Of the 39 escapees from Tarsis, 17 have been recaptured.', 'tarsis'],
    ['Six inmates died at Roble prison. Seventeen of the 39 fugitives from Tarsis were caught.', 'tarsis'],
  ])('%s', (text, id) =>
    expect(placedLines(readText(text))).toEqual(holds([`escaped 39 @${id}`, `other_count 17 @${id}`])),
  )
  test.each([
    'Seis reos murieron en la cárcel de Roble. De los 39 fugados de Tarsis se ha capturado a 17.',
    'Seis reos murieron en la cárcel de Roble. Diecisiete de los 39 evadidos de Tarsis fueron recapturados.',
  ])('%s', (text) =>
    expect(placedLines(leer(text))).toEqual(holds(['escaped 39 @tarsis', 'other_count 17 @tarsis'])),
  )
  test('but guards of a town who come to help are no scene', () =>
    expect(
      placedLines(leer('Seis reos murieron en la cárcel de Roble. Ocho guardias de Tarsis fueron heridos.')),
    ).toEqual(['injured 8 @roble', 'killed 6 @roble']))
})

describe('the last and the first of the row that the sentence itself has told', () => {
  test.each([
    ['Hubo motines en las cárceles de Roble y Cumbres; en esta última murieron tres presos.', 'cumbres'],
    ['Hubo motines en la cárcel de Roble y en la de Cumbres; en este último penal murieron tres.', 'cumbres'],
    ['Hubo marchas en Puerto Lago y Tarsis; en esta última ciudad murieron tres personas.', 'tarsis'],
  ])('%s', (text, id) => expect(placedLines(leer(text))).toEqual(holds([`killed 3 @${id}`])))
  test.each([
    [
      'Riots broke out at Roble prison and Cumbres prison; in the latter three inmates were killed.',
      'cumbres',
    ],
    ['Riots broke out at Roble prison and Cumbres prison; at the former three inmates were killed.', 'roble'],
  ])('%s', (text, id) => expect(placedLines(readText(text))).toEqual(holds([`killed 3 @${id}`])))
})

describe('every prison is no single one', () => {
  test.each([
    ['Six inmates died at Roble prison. Soldiers were sent to each prison.', 'troops_deployed - @QV'],
    [
      'Six inmates died at Roble prison. The army has been ordered to guard the outside of every prison.',
      'troops_deployed - @QV',
    ],
    ['Six inmates died at Roble prison. Soldiers were sent to all prisons.', 'troops_deployed - @QV'],
    [
      'Six inmates died at Roble prison. Another 200 troops were flown in, and 19 inmates are being taken to federal prisons.',
      'troops_deployed 200 @roble',
    ],
    [
      'Six inmates died at Roble prison. All the prison was searched and nine inmates were hurt.',
      'injured 9 @roble',
    ],
  ])('%s', (text, line) => expect(placedLines(readText(text))).toEqual(holds([line])))
  test.each([
    [
      'Seis reos murieron en la cárcel de Roble. El Gobierno envió 2.000 militares a cada cárcel.',
      'troops_deployed 2000 @QV',
    ],
    [
      'Seis reos murieron en la cárcel de Roble. Los militares tomaron todo el penal y nueve quedaron heridos.',
      'injured 9 @roble',
    ],
  ])('%s', (text, line) => expect(placedLines(leer(text))).toEqual(holds([line])))
})

describe('a ward is of the prison told of', () => {
  test.each([
    [
      'Soldiers went into Roble prison. In Tarsis five people were killed by a bomb. Nine inmates were hurt in wing 5.',
      'injured 9 @roble',
    ],
    [
      'Two died at Roble prison. In Tarsis a patient was killed in ward 3 of the hospital.',
      'killed 1 @tarsis',
    ],
    ['Two died at Roble prison. At Cumbres prison seven were killed in pavilion 3.', 'killed 7 @cumbres'],
  ])('%s', (text, line) => expect(placedLines(readText(text))).toEqual(holds([line])))
  test('also in Spanish', () =>
    expect(
      placedLines(
        leer(
          'Los militares entraron a la cárcel de Roble. En Tarsis cinco personas murieron por una bomba. En el patio del pabellón 5 hubo nueve heridos.',
        ),
      ),
    ).toEqual(holds(['injured 9 @roble', 'killed 5 @tarsis'])))
})

describe('the jail of a town that the same sentence has named', () => {
  test.each([
    [
      "Gunmen torched cars in Miravera, while inmates at the city's jail kept 15 guards captive.",
      'hostages_held 15 @miravera-1',
    ],
    ["Ten inmates died in a riot in Miravera's prison.", 'killed 10 @miravera-1'],
    [
      "In Miravera 30 people marched to the city's cathedral; at Roble prison two inmates were killed.",
      'killed 2 @roble',
    ],
  ])('%s', (text, line) => expect(placedLines(readText(text))).toEqual(holds([line])))
})
