import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const holds = (line: string) => expect.arrayContaining([line])

describe('captives of a jail that the report names further on', () => {
  test.each([
    [
      'Inmates at a prison in southern Valdoria were holding 50 guards on Thursday. The guards at Roble prison were taken a day earlier.',
      'hostages_held 50 @roble',
    ],
    [
      'Inmates at a prison in Valdoria were holding 50 guards. Two were caught after a search that soldiers had carried out in the jail of Miravera.',
      'hostages_held 50 @QV',
    ],
    [
      'Inmates in several prisons of Valdoria were holding 50 guards on Thursday. Twelve of them were at Roble prison.',
      'hostages_held 50 @QV',
    ],
  ])('%s', (text, line) => expect(placedLines(readText(text))).toEqual(holds(line)))
  test('also in Spanish', () =>
    expect(
      placedLines(
        leer(
          'Los 57 guardias retenidos en una prisión de Valdoria fueron liberados. La protesta comenzó el miércoles en la cárcel de Roble.',
        ),
      ),
    ).toEqual(holds('hostages_freed 57 @roble')))
})

describe('captives are where their warden is, and not where a mayor counts them', () => {
  test.each([
    [
      'Veintidós guardias y el director de la cárcel de Roble, la más poblada de Valdoria, pasaron la noche como rehenes.',
      'hostages_held 22 @roble',
    ],
    [
      'Los internos de Roble retienen a los guías. El alcalde de Tarsis había cifrado en 44 los cautivos.',
      'hostages_held 44 @roble',
    ],
  ])('%s', (text, line) => expect(placedLines(leer(text))).toEqual(holds(line)))
  test('nor where theirs is compared with others', () =>
    expect(
      placedLines(
        readText(
          'Eight guards and the director of Roble prison, the most modern in Valdoria, were taken hostage.',
        ),
      ),
    ).toEqual(holds('hostages_held 8 @roble')))
})

describe('ways and stretches', () => {
  test.each([
    [
      'Seis murieron en la cárcel de Roble. Cinco personas murieron entre Puerto Lago y Miravera.',
      'killed 5 @QV-A',
    ],
    [
      'Tres murieron en Tarsis, dijo un vecino de la vía a Miravera, y cuatro quedaron heridos.',
      'injured 4 @tarsis',
    ],
    ['Un autobús rumbo a Miravera fue atacado en Tarsis: murieron cuatro personas.', 'killed 4 @tarsis'],
    ['A la directora la asesinaron el lunes en la vía a Miravera.', 'killed 1 @miravera'],
  ])('%s', (text, line) => expect(placedLines(leer(text))).toEqual(holds(line)))
})
