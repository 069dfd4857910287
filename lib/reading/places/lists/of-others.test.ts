import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const holds = (...lines: string[]) => expect.arrayContaining(lines)

describe('the place of those who are counted besides', () => {
  test.each([
    [
      'In May 131 guards were freed in Valdoria, not 137, because the agency had counted twice the six of Tarsis.',
      ['hostages_freed 131 @QV'],
    ],
    [
      'In Valdoria 120 guards were freed, and of the rest ten, all in Belmonte, walked out on Sunday.',
      ['hostages_freed 120 @QV'],
    ],
    [
      'In May 40 guards were freed in Valdoria besides one who had climbed a wall in Tarsis.',
      ['hostages_freed 40 @QV'],
    ],
    // Part and whole, two kinds of one place, and jails.
    ['Two of the 57 guards of Tarsis were freed.', ['hostages_freed 2 @tarsis']],
    ['Fifty inmates died and 30 were hurt, all in Tarsis.', ['killed 50 @tarsis', 'injured 30 @tarsis']],
    [
      'Fourteen inmates died at the two jails in Tarsis and nine at Roble prison.',
      ['killed 14 @tarsis', 'killed 9 @roble'],
    ],
  ])('%s', (text, expected) => expect(placedLines(readText(text))).toEqual(holds(...expected)))

  test.each([
    [
      'Los guías liberados en Valdoria eran 131, no 137, al haberse contado dos veces a los seis de Tarsis.',
      ['hostages_freed 131 @QV'],
    ],
    [
      'En Valdoria salieron libres 120 guías, y de los demás, diez, todos en Belmonte, fueron liberados el domingo.',
      ['hostages_freed 120 @QV'],
    ],
    [
      'En Valdoria quedaron libres 41 guías, además de uno, que saltó un muro en Tarsis.',
      ['hostages_freed 41 @QV'],
    ],
    ['De los 57 guías de Tarsis fueron liberados 12.', ['hostages_freed 12 @tarsis']],
  ])('%s', (text, expected) => expect(placedLines(leer(text))).toEqual(holds(...expected)))
})

describe('where it was not', () => {
  test('is no place of what the sentence counts', () => {
    expect(
      placedLines(
        readText('Valdoria is on edge. In May 96 guards were held by inmates, none of them in Tarsis.'),
      ),
    ).toEqual(['hostages_held 96 @QV'])
    expect(
      placedLines(leer('Valdoria vela. Hay 96 guías retenidos por los presos, ninguno de ellos en Tarsis.')),
    ).toEqual(['hostages_held 96 @QV'])
  })
})

describe('what was said besides of others', () => {
  test('is where those are, and not the ones told of before', () => {
    expect(
      placedLines(
        readText('Police in Tarsis arrested 12 men and said four guards were still held at Roble prison.'),
      ),
    ).toEqual(holds('detained 12 @tarsis', 'hostages_held 4 @roble'))
    expect(
      placedLines(
        leer(
          'Valdoria vela. La Policía detuvo a 12 hombres e informó que cuatro guías siguen retenidos en la cárcel de Roble.',
        ),
      ),
    ).toEqual(holds('detained 12 @QV', 'hostages_held 4 @roble'))
  })
  test('of the dead and the hurt of one riot is where both are', () =>
    expect(
      placedLines(readText('The riot left 12 dead, officials said, adding that 30 were hurt in Tarsis.')),
    ).toEqual(holds('killed 12 @tarsis', 'injured 30 @tarsis')))
})
