import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('of those driven out so many are here and so many there, and the whole is of neither place', () => {
  const raid = 'Gunmen killed three people on Monday in Miravera. '
  const ataque = 'Un ataque armado dejó tres muertos en Miravera. '
  test.each([
    [
      'More than 52,000 people have been displaced, the United Nations says, of whom 27,000 remain in Tarsis.',
      ['other_count 27000 @tarsis', 'other_count 52000 at_least @miravera'],
    ],
    [
      'In Belmonte 12,000 people were displaced, of whom 3,000 are in Tarsis and 2,000 in Puerto Lago.',
      ['other_count 12000 @QV-B', 'other_count 2000 @puerto-lago', 'other_count 3000 @tarsis'],
    ],
    [
      '12,000 people were displaced in Belmonte, 9,000 of them in Tarsis alone, 2,000 in Puerto Lago and more than 600 in Miravera.',
      [
        'other_count 12000 @QV-B',
        'other_count 2000 @puerto-lago',
        'other_count 600 at_least @miravera',
        'other_count 9000 @tarsis',
      ],
    ],
    [
      'There are 3,000 displaced in Tarsis, 1,000 in Puerto Lago and 2,085 in Zumbal.',
      ['other_count 1000 @puerto-lago', 'other_count 2085 @QV', 'other_count 3000 @tarsis'],
    ],
    // What must not be read so.
    [
      'There are 3,000 displaced in Tarsis, 1,000 in tents and 2,085 in schools.',
      ['other_count 3000 @tarsis'],
    ],
    ['In Belmonte 12,000 people were displaced, 3,000 of them children.', ['other_count 12000 @QV-B']],
    ['In Belmonte 12,000 people were displaced, of whom 3,000 are under five.', ['other_count 12000 @QV-B']],
    [
      'In Belmonte 12,000 people were displaced; 40 died in Tarsis.',
      ['killed 40 @tarsis', 'other_count 12000 @QV-B'],
    ],
  ])('%s', (text, lines) =>
    expect(placedLines(readText(raid + text))).toEqual(['killed 3 @miravera', ...lines].toSorted()),
  )
  test.each([
    [
      'Ya son 32.000 los desplazados en Belmonte, de ellos 15.086 en Tarsis y 11.170 en Puerto Lago.',
      ['other_count 11170 @puerto-lago', 'other_count 15086 @tarsis', 'other_count 32000 @QV-B'],
    ],
    [
      'Hay 3.000 desplazados en Tarsis, 1.000 en Puerto Lago y 285 en Miravera.',
      ['other_count 1000 @puerto-lago', 'other_count 285 @miravera', 'other_count 3000 @tarsis'],
    ],
    [
      'El alcalde de Tarsis pidió que su ciudad, que ha recibido a 12.000 desplazados, quede fuera del toque de queda.',
      ['other_count 12000 @tarsis'],
    ],
  ])('%s', (text, lines) =>
    expect(placedLines(leer(ataque + text))).toEqual(['killed 3 @miravera', ...lines].toSorted()),
  )
})
