import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

describe('a capital that blames or denies is who governs, and not where it happened', () => {
  test.each([
    ['Puerto Lago blamed a gang for the killing of nine guards in Tarsis; Miravera denied it.', 'Tarsis'],
    ['Puerto Lago rejected claims that nine guards had been killed in Tarsis.', 'Tarsis'],
    ['Puerto Lago declared a curfew after nine guards were killed.', 'Puerto Lago'],
    ['In Miravera the police denied nothing: nine guards were killed.', 'Miravera'],
  ])('%s', (text, place) =>
    expect(new Set(readText(text).claims.map((claim) => claim.place?.name))).toEqual(new Set([place])),
  )

  test('and in Spanish', () =>
    expect(placedLines(leer('Puerto Lago negó que nueve guías murieran en Tarsis.'))).toEqual([
      'unconfirmed_report 9 @tarsis',
    ]))
})

describe('"that city", told by a government that sits in another', () => {
  test.each([
    ['The government in Puerto Lago says that nine of its citizens died in that city.', 'Tarsis'],
    ['Doctors in Miravera said nine people had died in that city.', 'Miravera'],
  ])('%s', (text, place) =>
    expect(
      readText(`Clashes broke out in Tarsis. ${text}`).claims.find(({ kind }) => kind === 'killed')?.place
        ?.name,
    ).toBe(place),
  )
})
