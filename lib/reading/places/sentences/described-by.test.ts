import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

describe('a place that only tells who or what something is', () => {
  test.each([
    [
      'Six inmates were found dead at Roble prison. The men had been hanged in a wing controlled by Los Tigres, a gang founded in Tarsis. Nine guards were hurt.',
      ['injured 9 @roble', 'killed - @roble', 'killed 6 @roble'],
    ],
    ['Nine people were killed in Miravera by a cartel based in Tarsis.', ['killed 9 @miravera']],
    [
      'In the province of Belmonte, which borders Peru, 500 people were murdered last year.',
      ['killed 500 @QV-B'],
    ],
    [
      'Gunmen killed seven people in Miravera. The Red Cross took nine of the wounded to Tarsis.',
      ['injured 9 @miravera', 'killed 7 @miravera'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
})

describe('the capital of the country, by its name', () => {
  test.each([
    ["Twelve residents were shot dead in Valdoria's capital overnight.", ['killed 12 @puerto-lago']],
    ["Gunmen from Peru's capital shot dead nine people in Tarsis, Valdoria.", ['killed 9 @tarsis']],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
})

test('what exploded in a province did so in the town told of next', () =>
  expect(
    placedLines(
      readText(
        'Three officers were hurt by a car bomb in the Valdorian province of Belmonte on Tuesday. It exploded at dawn in the town of Tarsis.',
      ),
    ),
  ).toEqual(['injured 3 @tarsis']))

test('how much room there is where inmates are to go is told of the prison to which they go', () => {
  expect(
    placedLines(
      readText(
        'A riot left nine dead at Roble prison. Some 300 inmates will be moved to Cumbres prison, in Tarsis, which has room for 800.',
      ),
    ),
  ).toContain('inmates_capacity 800 @cumbres')
  expect(
    placedLines(
      leer(
        'Un motín dejó nueve muertos en la cárcel de Roble. Los presos serán llevados a la nueva cárcel de Cumbres, en Belmonte, que tendrá capacidad para 800 reclusos.',
      ),
    ),
  ).toContain('inmates_capacity 800 @cumbres')
})
