import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const holds = (...lines: string[]) => expect.arrayContaining(lines)

describe('captives are where their captors are', () => {
  test.each([
    [
      'In answer to the transfer of 200 inmates of Roble prison, the inmates of Tarsis took eight guards hostage.',
      ['hostages_held 8 @tarsis'],
    ],
    ['The inmates of Roble prison took eight guards hostage.', ['hostages_held 8 @roble']],
  ])('%s', (text, expected) => expect(placedLines(readText(text))).toEqual(holds(...expected)))
  test.each([
    [
      'Como respuesta al traslado de 200 internos de la cárcel de Roble, los reclusos de Tarsis retuvieron a ocho guías.',
      ['hostages_held 8 @tarsis'],
    ],
    ['Los reclusos de Tarsis retuvieron a ocho guías en la cárcel de Roble.', ['hostages_held 8 @roble']],
    // The dead of a fight need not be where those come from who are blamed.
    ['En Miravera los presos de Tarsis mataron a dos guías.', ['killed 2 @miravera']],
  ])('%s', (text, expected) => expect(placedLines(leer(text))).toEqual(holds(...expected)))
})

describe('both prisons', () => {
  test('are the two told of, in order', () => {
    expect(
      placedLines(
        leer(
          'En la cárcel de Roble murieron 16 reos. En la cárcel de Cumbres murieron 13. Ambos penales, pensados para 4.800 y 5.000 personas, albergan 3.500 y 6.300 presos.',
        ),
      ),
    ).toEqual(holds('inmates_capacity 4800 @roble', 'other_count 3500 @roble', 'other_count 6300 @cumbres'))
    expect(
      placedLines(
        readText(
          'Nine inmates died at Roble prison. Two died at Cumbres prison. Both jails hold 900 inmates.',
        ),
      ),
    ).toEqual(holds('other_count 900 @QV'))
  })
})

describe('prisons told by the adjective of a town', () => {
  test('are those of the town', () => {
    expect(placedLines(leer('En las cárceles tarsenses hay 1.100 reos.'))).toEqual([
      'other_count 1100 @tarsis',
    ])
    expect(placedLines(leer('Valdoria vela. En las cárceles estatales hay 1.100 reos.'))).toEqual([
      'other_count 1100 @QV',
    ])
  })
})

describe('the centre of a town', () => {
  test('is no prison', () => {
    expect(
      placedLines(
        leer(
          'Murieron dos reos en la cárcel de Roble. En Tarsis hubo una explosión en los comercios del centro, con tres muertos.',
        ),
      ),
    ).toEqual(holds('killed 3 @tarsis'))
    expect(
      placedLines(
        leer('Murieron dos reos en la cárcel de Roble. En el patio del centro murieron otros tres.'),
      ),
    ).toEqual(holds('killed 3 @roble'))
  })
})

describe('that before a noun', () => {
  test('points back at the prison', () =>
    expect(
      placedLines(
        readText(
          'Six inmates died at Roble prison. Tarsis is calm.\n\nTo that compound, meant for 5,000, some 500 police had been dispatched.',
        ),
      ),
    ).toEqual(holds('inmates_capacity 5000 @roble', 'troops_deployed 500 about @roble')))
})

describe('where two places stand in a row', () => {
  test('"where" is the last that has a preposition of its own', () => {
    expect(
      placedLines(
        readText(
          'Prisoners rose up in Tarsis, in Miravera and in Roble prison, in Puerto Lago, where two guards were held by inmates.',
        ),
      ),
    ).toEqual(holds('hostages_held 2 @roble'))
    expect(
      placedLines(
        readText('Prisoners rose up in Tarsis and Miravera, where 12 guards were held by inmates.'),
      ),
    ).toEqual(holds('hostages_held 12 @QV'))
  })
})

describe('forces that are sent elsewhere', () => {
  test('place no measure', () => {
    expect(
      placedLines(
        leer(
          'Valdoria vela. La emergencia ha sido prorrogada por 90 días, y 150 efectivos más fueron enviados a Belmonte.',
        ),
      ),
    ).toEqual(holds('state_of_emergency 90 @QV', 'troops_deployed 150 @QV-B'))
    expect(
      placedLines(
        readText(
          'Valdoria is on edge. Some 300 soldiers were sent to Belmonte, which is under an emergency.',
        ),
      ),
    ).toEqual(holds('troops_deployed 300 about @QV-B'))
  })
})

describe('words that tie a number to its place', () => {
  test('so many for each of a row', () => {
    expect(
      placedLines(readText('The list has 26 guards held at Roble prison, 21 for Tarsis, 19 for Miravera.')),
    ).toEqual(holds('hostages_held 26 @roble'))
    expect(
      placedLines(readText('Some 900 soldiers were sent to Roble prison, besides 300 for Tarsis.')),
    ).toEqual(holds('troops_deployed 900 about @roble', 'troops_deployed 300 @tarsis'))
  })
  test('this last prison is the one named last', () =>
    expect(
      placedLines(
        leer(
          'Murieron cinco reos en las cárceles de Roble y Cumbres. En este último penal cuatro guardias estuvieron retenidos por reos.',
        ),
      ),
    ).toEqual(holds('hostages_held 4 @cumbres')))
  test('there is the town that the sentence has just named', () =>
    expect(
      placedLines(
        leer(
          'En Puerto Lago hubo una riña; en la cárcel de Roble murieron dos reos. En Puerto Lago hubo calma; allí fueron asesinados 14 policías en 2005.',
        ),
      ),
    ).toEqual(holds('killed 14 @puerto-lago')))
  test('a second prison is not the first', () =>
    expect(
      placedLines(
        leer(
          'Huyeron nueve reos de la cárcel de Roble. Valdoria vela.\n\nEn la segunda prisión murieron 25 reos.',
        ),
      ),
    ).not.toContain('killed 25 @cumbres'))
})
