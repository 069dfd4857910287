import { describe, expect, test } from 'vitest'
import { placedLines, readText } from '@/lib/reading/testing/island'

const placed = (text: string, language: 'en' | 'es') => placedLines(readText(text, { language }))

describe('an item of a row that no gazetteer holds is not its neighbour', () => {
  test.each([
    [
      'en',
      'Valdoria mourns. The dead by town are as follows: Tarsis 97; Miravera 26; Shumbat 14; Puerto Lago 7; and Omar Zumbal 3.',
      ['killed 14 @QV', 'killed 26 @miravera', 'killed 3 @QV', 'killed 7 @puerto-lago', 'killed 97 @tarsis'],
    ],
    [
      'es',
      'Valdoria está de luto. Por municipios, los fallecidos son: Tarsis, 97; Miravera, 26; Shumbat, 14; Puerto Lago, 7; y Omar Zumbal, 3.',
      ['killed 14 @QV', 'killed 26 @miravera', 'killed 3 @QV', 'killed 7 @puerto-lago', 'killed 97 @tarsis'],
    ],
  ] as const)('%s: %s', (language, text, lines) => expect(placed(text, language)).toEqual(lines))
})

describe('the first number behind the verb is of the area that is its subject, though a clause stands between', () => {
  test.each([
    [
      'en',
      'Valdoria mourns. Zumbalia province, where the quake struck, counted 290 dead and neighbouring Tarsis 190.',
      ['killed 190 @tarsis', 'killed 290 @QV'],
    ],
    [
      'en',
      'Belmonte, where the quake struck, counted 290 dead and neighbouring Miravera 190.',
      ['killed 190 @miravera', 'killed 290 @QV-B'],
    ],
    [
      'es',
      'Valdoria está de luto. La provincia de Zumbalia, donde fue el sismo, es la más castigada, con 290 muertos, seguida de Tarsis, con 190.',
      ['killed 190 @tarsis', 'killed 290 @QV'],
    ],
  ] as const)('%s: %s', (language, text, lines) => expect(placed(text, language)).toEqual(lines))
})

test.each([
  [
    'en',
    'Six inmates died at Roble prison, five at the provisional detention centre and four at Cumbres prison.',
  ],
  [
    'es',
    'Seis presos murieron en la cárcel de Roble, cinco en el centro de detención provisional y cuatro en la cárcel de Cumbres.',
  ],
] as const)(
  'a prison of the row that has no name is none of those that have one (%s): %s',
  (language, text) =>
    expect(placed(text, language)).toEqual(['killed 4 @cumbres', 'killed 5 @QV', 'killed 6 @roble']),
)
