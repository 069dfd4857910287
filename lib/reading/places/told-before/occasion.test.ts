import { describe, expect, test } from 'vitest'
import { placedLines, readText } from '@/lib/reading/testing/island'

describe('what people suffer in a country on an occasion lies where the occasion does', () => {
  test.each([
    [
      'More than 1,800 prisoners are on the run in southeastern Valdoria after men with rocket launchers and machine guns stormed Roble jail on Monday.',
      ['escaped 1800 at_least @roble'],
    ],
    ['Nine people died in Valdoria when gunmen stormed a bar in Tarsis.', ['killed 9 @tarsis']],
    ['After a riot broke out at Roble prison, 12 people died in eastern Valdoria.', ['killed 12 @roble']],
    ['Thirty people were hurt in Valdoria as a car bomb exploded in Miravera.', ['injured 30 @miravera']],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))

  test.each([
    ['Nine people were killed across Valdoria after a gang leader was arrested in Tarsis.', ['killed 9 @QV']],
    [
      'Sixty inmates have died in Valdoria this year, when riots hit one jail after another, and since a fire in Roble prison in 2019 nothing was done.',
      ['killed 60 @QV'],
    ],
    [
      'Thousands of inmates are on the run in Valdoria after gangs stormed its two main prisons, and the government declared a curfew in Belmonte.',
      ['escaped - @QV', 'other_count 2 @QV', 'rights_suspended - @QV-B'],
    ],
    ['Valdoria declared an emergency after gunmen stormed a bar in Tarsis.', ['state_of_emergency - @QV']],
  ])('%s', (text, lines) =>
    expect(placedLines(readText(text)).filter((line) => !line.startsWith('detained'))).toEqual(lines),
  )
})
