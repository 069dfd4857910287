import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('a last number that stands alone with its place leaves the one before where it was', () => {
  test.each([
    [
      'Valdoria mourns. In Tarsis 18 people died; 17 were killed that day and three in Miravera.',
      ['killed 17 @tarsis', 'killed 18 @tarsis', 'killed 3 @miravera'],
    ],
    [
      'Valdoria mourns. Twelve people were killed and three hurt in Tarsis.',
      ['injured 3 @tarsis', 'killed 12 @tarsis'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
  test('en español', () =>
    expect(
      placedLines(
        leer(
          'Valdoria está de luto. En Tarsis murieron 18 personas; 17 murieron ese día y tres en Miravera.',
        ),
      ),
    ).toEqual(['killed 17 @tarsis', 'killed 18 @tarsis', 'killed 3 @miravera']))
})

describe('some of the dead of two places are of no one of them', () => {
  test('in English', () =>
    expect(
      placedLines(
        readText(
          'Valdoria mourns. Two people died in Tarsis and three in Miravera. Four of the dead were hit by gunfire.',
        ),
      ),
    ).toEqual(['killed 2 @tarsis', 'killed 3 @miravera', 'killed 4 @QV']))
  test('but of the one place where they were told to have died', () =>
    expect(
      placedLines(
        readText(
          'Valdoria mourns. Twelve people died in Tarsis. Thirty were hurt in Miravera. Four of the dead were hit by gunfire.',
        ),
      ),
    ).toContain('killed 4 @tarsis'))
})
