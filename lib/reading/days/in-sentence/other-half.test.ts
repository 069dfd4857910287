import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

type Case = [text: string, language: Language, kinds: string, expected: string[]]
const cases = (list: Case[]) =>
  test.each(list)('%s', (text, language, kinds, expected) => {
    expect(datedLines(text, language, kinds)).toEqual(expected)
  })
const day = '2023-05-15'

describe('behind a semicolon a sum, or what came before or after, has no day of the first half', () => {
  cases([
    [
      'Nine inmates died at Roble prison on Monday; the dead of the year are 120.',
      'en',
      'killed',
      [`killed 9: ${day}`, 'killed 120: -'],
    ],
    [
      'Nine inmates died at Roble prison on Monday; so far 120 people were killed there in all.',
      'en',
      'killed',
      [`killed 9: ${day}`, 'killed 120: -'],
    ],
    [
      'Nine inmates died at Roble prison on Monday; days later three more were killed.',
      'en',
      'killed',
      [`killed 9: ${day}`, 'killed 3: -'],
    ],
    [
      'Nueve reos murieron el lunes en la cárcel de Roble; en total van 120 asesinados.',
      'es',
      'killed',
      [`killed 9: ${day}`, 'killed 120: -'],
    ],
    [
      'Nueve reos murieron el lunes en la cárcel de Roble; días después fueron asesinados tres más.',
      'es',
      'killed',
      [`killed 9: ${day}`, 'killed 3: -'],
    ],
  ])
})

describe('what goes on behind a semicolon or colon is of the same day', () => {
  cases([
    [
      'Nine inmates died in Tarsis on Monday; in Miravera five were hurt.',
      'en',
      'killed injured',
      [`killed 9: ${day}`, `injured 5: ${day}`],
    ],
    [
      'A riot broke out at Roble prison on Monday: in all nine inmates died.',
      'en',
      'killed',
      [`killed 9: ${day}`],
    ],
  ])
})

describe('a day that opens the sentence is of the measure that follows the dead', () => {
  cases([
    [
      'On Monday nine inmates died and the president declared a state of emergency.',
      'en',
      'state_of_emergency',
      [`state_of_emergency: ${day}`],
    ],
    [
      'El lunes murieron nueve reos y el presidente declaró el estado de excepción.',
      'es',
      'state_of_emergency',
      [`state_of_emergency: ${day}`],
    ],
    // Who died on a day is told with them, and what a president has done since may be of any later one.
    [
      'Nine inmates died on Monday and the president declared a state of emergency.',
      'en',
      'state_of_emergency',
      ['state_of_emergency: -'],
    ],
    [
      'On Monday nine inmates died and the president has declared a state of emergency.',
      'en',
      'state_of_emergency',
      ['state_of_emergency: -'],
    ],
    [
      'El lunes murieron nueve reos y el presidente ha declarado el estado de excepción.',
      'es',
      'state_of_emergency',
      ['state_of_emergency: -'],
    ],
  ])
})

describe('the dead of a riot that another is measured by are of its time', () => {
  const september = '2022-09-01..2022-09-30'
  cases([
    [
      "It was the worst riot since September's, which left 119 dead.",
      'en',
      'killed',
      [`killed 119: ${september}`],
    ],
    [
      "It was the worst massacre since last September's riot, in which 119 died.",
      'en',
      'killed',
      [`killed 119: ${september}`],
    ],
    [
      'It was the worst riot since one in September that left 119 dead.',
      'en',
      'killed',
      [`killed 119: ${september}`],
    ],
    [
      'Fue la peor matanza desde la de septiembre, que dejó 119 muertos.',
      'es',
      'killed',
      [`killed 119: ${september}`],
    ],
  ])
})
