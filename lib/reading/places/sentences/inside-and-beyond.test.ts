import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const holds = (...lines: string[]) => expect.arrayContaining(lines)

describe('words for inside, here and beyond', () => {
  test.each([
    [
      'Relatives stood before Roble prison. Tarsis is calm. Inside, a fight left six dead.',
      ['killed 6 @roble'],
    ],
    [
      'Prosecutors counted 62 dead at Roble prison. Tarsis is calm.\n\nIt was here, too, that 119 had died in May.',
      ['killed 119 @roble'],
    ],
    ['Nine inmates died at Roble prison. Beyond Tarsis, 14 guards were freed.', ['hostages_freed 14 @QV']],
    // Inside a house or a town that is named.
    ['Nine died at Roble prison. Inside the school of Tarsis, two were shot dead.', ['killed 2 @tarsis']],
  ])('%s', (text, expected) => expect(placedLines(readText(text))).toEqual(holds(...expected)))
  test.each([
    [
      'Ante la cárcel de Roble, en Puerto Lago, lloraban unas mujeres. Dentro, una riña había dejado seis muertos.',
      ['killed 6 @roble'],
    ],
    ['Nueve reos murieron en la cárcel de Roble. Más allá de Tarsis hubo 14 muertos.', ['killed 14 @QV']],
    // Within a time.
    [
      'Nueve reos murieron en la cárcel de Roble. En Tarsis, dentro de dos días, saldrán libres 12 guías.',
      [],
    ],
  ])('%s', (text, expected) => expect(placedLines(leer(text))).toEqual(holds(...expected)))
})

describe('the first of a row in the same sentence', () => {
  test('is known behind a comma', () => {
    expect(
      placedLines(
        leer('Sigue la huelga en dos cárceles, Roble y Cumbres, con unos 900 presos en la primera.'),
      ),
    ).toEqual(holds('other_count 900 about @roble'))
    expect(
      placedLines(
        readText('The strike goes on at two jails, Roble and Cumbres, with 900 inmates at the former.'),
      ),
    ).toEqual(holds('other_count 900 @roble'))
  })
})

describe('who governs in a town', () => {
  test('says nothing of where people died', () =>
    expect(
      placedLines(
        readText(
          'Roble prison was set alight. The UN speaks of 165 dead, the Tarsis government of 141 dead.',
        ),
      ),
    ).toEqual(holds('killed 141 @roble', 'killed 165 @roble')))
})

describe('an emergency in the prisons of the country', () => {
  test('is not only where the sentence names another', () =>
    expect(
      placedLines(
        leer(
          'Rige un estado de excepción de 60 días en las 12 cárceles del país, y en dos provincias, Arcos y Belmonte, otro.',
        ),
      ),
    ).toEqual(holds('state_of_emergency 60 @QV')))
})

describe('a sum of captives', () => {
  test('lies in the one province that the text tells of', () => {
    expect(
      placedLines(
        leer(
          'Miravera vela. Tres guías cayeron en manos de hombres armados en Puerto Lago. Con ellos son 15 los rehenes retenidos por los reos.',
        ),
      ),
    ).toEqual(holds('hostages_held 15 @QV-A'))
    expect(
      placedLines(
        leer(
          'Tres guías fueron retenidos por reos en Tarsis y cuatro en Miravera. Con ellos son 15 los rehenes retenidos.',
        ),
      ),
    ).toEqual(holds('hostages_held 15 @QV'))
  })
})
