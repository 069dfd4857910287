import { describe, expect, test } from 'vitest'
import { placedLines, readText } from '../../testing/island'

describe('what is fought over is where the fighting is', () => {
  test.each([
    ['The battle for Roble prison cost 40 lives.', ['killed 40 @roble']],
    ['Forty people died in the fight for Roble prison.', ['killed 40 @roble']],
    [
      'The battle for Roble prison, in the city of Quemara, began when two car bombs tore open the wall. The Valdorian Observatory has counted 181 dead so far: 124 militants, 50 guards and seven civilians.',
      ['attack 2 @roble', 'killed 124 @roble', 'killed 181 @roble', 'killed 50 @roble', 'killed 7 @roble'],
    ],
    ['Nine were killed in an assault on Tarsis.', ['killed 9 @tarsis']],
    ['Nine soldiers were killed in the battle for Tarsis.', ['killed 9 @tarsis']],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))

  test('what is meant for a place is not there', () =>
    expect(
      placedLines(readText('Nine inmates died in Roble prison. Two guards on a bus for Tarsis were hurt.')),
    ).toEqual(['injured 2 @roble', 'killed 9 @roble']))
})
