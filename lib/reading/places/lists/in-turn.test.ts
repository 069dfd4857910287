import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const holds = (...lines: string[]) => expect.arrayContaining(lines)

describe('as many numbers in a row as places: each has its own', () => {
  test.each([
    [
      'In Tarsis and Miravera, where 61 and 39 guards respectively were held, inmates handed over eight rifles.',
      ['hostages_held 39 @miravera'],
    ],
    ['In Tarsis and Miravera nine and five inmates died.', ['killed 9 @tarsis', 'killed 5 @miravera']],
    // Not in turn: what the words join is of both.
    ['In Tarsis and Miravera 15 inmates died and 12 were hurt.', ['killed 15 @QV', 'injured 12 @QV']],
    ['Between 12 and 15 inmates died in Tarsis and Miravera.', ['killed 12 about @QV']],
  ])('%s', (text, expected) => expect(placedLines(readText(text))).toEqual(holds(...expected)))
  test.each([
    [
      'En Tarsis y Miravera, donde había respectivamente 61 y 39 guías retenidos, los internos entregaron ocho fusiles.',
      ['hostages_held 39 @miravera'],
    ],
    [
      'A la lista se sumaron las cárceles de Roble y de Cumbres, donde los reos retuvieron a 16 y a 23 guías, respectivamente.',
      ['hostages_held 16 @roble', 'hostages_held 23 @cumbres'],
    ],
    [
      'En las cárceles de Miravera y de Roble los reos retuvieron a 16 y 23 guías.',
      ['hostages_held 16 @miravera-1', 'hostages_held 23 @roble'],
    ],
    [
      'En las cárceles de Roble y de Miravera los reos retuvieron a 16 y 23 guías.',
      ['hostages_held 16 @roble', 'hostages_held 23 @miravera-1'],
    ],
    ['En Tarsis y Miravera murieron nueve y cinco reos.', ['killed 9 @tarsis', 'killed 5 @miravera']],
    [
      'En Tarsis y Miravera murieron 15 reos y otros 12 quedaron heridos.',
      ['killed 15 @QV', 'injured 12 @QV'],
    ],
  ])('%s', (text, expected) => expect(placedLines(leer(text))).toEqual(holds(...expected)))
})

describe('so many at each of the places', () => {
  test('is one figure a place', () => {
    expect(placedLines(readText('Tarsis and Miravera had nine deaths each.'))).toEqual(
      holds('killed 9 @miravera', 'killed 9 @tarsis'),
    )
    expect(placedLines(leer('En Tarsis y Miravera murieron nueve reos en cada una.'))).toEqual(
      holds('killed 9 @miravera', 'killed 9 @tarsis'),
    )
  })
  test('but not without the word', () =>
    expect(placedLines(readText('In Tarsis and Miravera nine inmates died.'))).toEqual(['killed 9 @QV']))
})
