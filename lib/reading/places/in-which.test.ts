import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../testing/island'

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

describe('a town that an adjective with a capital describes', () => {
  test.each([
    [
      'At least 13 inmates were killed in fighting at Roble prison, officials said, two days after a riot in the Andean city of Tarsis took 16 lives.',
      ['killed 13 at_least @roble', 'killed 16 @tarsis'],
    ],
    ['Nine people were killed in the Pacific port of Tarsis.', ['killed 9 @tarsis']],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
})
