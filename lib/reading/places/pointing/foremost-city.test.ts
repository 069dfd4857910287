import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

describe('a city described by its size', () => {
  test.each([
    [
      "TARSIS, Valdoria — A pickup packed with explosives went off on Tuesday in the north of Valdoria's largest city, killing nine people and leaving 26 hurt.",
      ['injured 26 @tarsis', 'killed 9 @tarsis'],
    ],
    [
      "TARSIS, Valdoria (AP) — Nine people were shot dead in the country's second-largest city on Monday. The mayor said 12 were hurt in the city.",
      ['injured 12 @tarsis', 'killed 9 @tarsis'],
    ],
    ["Tarsis is mourning. Nine people died there in a blast in Valdoria's main port.", ['killed 9 @tarsis']],
    [
      "PUERTO LAGO, Valdoria — Nine people were shot dead in Valdoria's second-largest city, Miravera, on Monday.",
      ['killed 9 @miravera'],
    ],
    ["PUERTO LAGO, Valdoria — Nine people were shot dead in Valdoria's largest city.", ['killed 9 @QV']],
    [
      "Two people were killed in Tarsis on Monday. In the country's largest city nine people were killed on Tuesday.",
      ['killed 2 @tarsis', 'killed 9 @QV'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))

  test('in Spanish', () =>
    expect(
      placedLines(
        leer(
          'TARSIS, Valdoria. Una camioneta con explosivos mató el martes a nueve personas en la ciudad más poblada de Valdoria.',
        ),
      ),
    ).toEqual(['killed 9 @tarsis']))
})
