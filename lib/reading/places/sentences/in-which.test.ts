import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

describe('what a relative clause tells of lies where the words before it say', () => {
  test.each([
    [
      'Ministers speak of an armed assault on 17 May in Tarsis in which, police say, five people lost their lives.',
      ['killed 5 @tarsis'],
    ],
    [
      'To justify it the presidency cites 1,109 deaths in Valdoria between January and April, and an assault in Tarsis in which five people died.',
      ['killed 1109 @QV', 'killed 5 @tarsis'],
    ],
    ['They recalled a fire at Roble prison during which nine inmates died.', ['killed 9 @roble']],
    ['He survived a riot at Roble prison, in Miravera, in which nine inmates died.', ['killed 9 @roble']],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))

  test.each([
    ['Recordaron un incendio en la cárcel de Roble en el que murieron nueve reclusos.', ['killed 9 @roble']],
    ['Citaron un asalto en Tarsis, en el cual cinco personas perdieron la vida.', ['killed 5 @tarsis']],
  ])('%s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
})

describe('of a row of places before "where"', () => {
  test('the last is where one person died', () =>
    expect(
      placedLines(
        leer(
          'Los rehenes recobraron la libertad en Puerto Lago, en Tarsis y en Miravera, donde pereció un guardia.',
        ),
      ),
    ).toContain('killed 1 @miravera'))
  test('all are where many died', () =>
    expect(
      placedLines(leer('Hubo motines en Tarsis, Miravera y Puerto Lago, donde murieron 19 presos.')),
    ).toContain('killed 19 @QV'))
})

describe('the clause of another day', () => {
  test.each([
    [
      'An inmate was killed in jail on Friday, a day after six others were slain in Tarsis, officials in Valdoria said.',
      ['killed 1 @QV', 'killed 6 @tarsis'],
    ],
    // It has no dead of its own.
    ['Six people were killed, a day after a bus entered Tarsis.', ['killed 6 @tarsis']],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
})

describe('"both of them" are no part', () => {
  test('of one and one', () =>
    expect(
      placedLines(
        readText(
          'The toll among the staff was one dead and one wounded, both of them guards caught in a firefight at Roble prison.',
        ),
      ),
    ).toEqual(['injured 1 @roble', 'killed 1 @roble']))
})

describe('a town that an adjective with a capital describes', () => {
  test.each([
    [
      'At least 13 inmates were killed in fighting at Roble prison, officials said, two days after a riot in the Andean city of Tarsis took 16 lives.',
      ['killed 13 at_least @roble', 'killed 16 @tarsis'],
    ],
    ['Nine people were killed in the Pacific port of Tarsis.', ['killed 9 @tarsis']],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
})
