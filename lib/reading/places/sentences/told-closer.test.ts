import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, ...lines: string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining(lines))
const spanish = (text: string, ...lines: string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining(lines))

describe('what was told of a province lies in its prison, once that is named', () => {
  test('in a paragraph that names no place', () =>
    english(
      'A riot in Arcos cost nine lives.\n\nThe brawl at Roble prison left nine dead.\n\nTwenty inmates escaped, a minister said.',
      'escaped 20 @roble',
    ))
  test('in Spanish', () =>
    spanish(
      'Un motín en Arcos dejó nueve muertos.\n\nLa riña en la cárcel de Roble dejó nueve muertos.\n\nEn total se fugaron 20 reclusos.',
      'escaped 20 @roble',
    ))
  test('a prison of another province leaves it open', () =>
    english(
      'A riot in Arcos cost nine lives.\n\nA brawl at Cumbres prison left four dead.\n\nTwenty inmates escaped, a minister said.',
      'escaped 20 @QV',
    ))
})

describe('the scene is told in a sentence of its own', () => {
  test('in English', () =>
    english(
      'A violent riot in Valdoria cost nine inmates their lives. The scene was Roble prison.',
      'killed 9 @roble',
    ))
  test('in Spanish', () =>
    spanish(
      'Un motín dejó nueve muertos en Valdoria. El escenario fue la cárcel de Roble.',
      'killed 9 @roble',
    ))
})
