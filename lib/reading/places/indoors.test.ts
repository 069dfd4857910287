import { describe, expect, test } from 'vitest'
import { placedLines, readText } from '../testing/island'

describe('what is inside', () => {
  test.each([
    [
      'Nine inmates died at Roble prison. Relatives at the gate of the prison spoke of 20 bodies inside, a number no official would confirm.',
      ['killed 20 @roble', 'killed 9 @roble', 'unconfirmed_report 20 @roble'],
    ],
    [
      'Soldiers surrounded Roble prison on Monday. Neighbours say there are 20 dead inside.',
      ['killed 20 @roble', 'troops_deployed - @roble', 'unconfirmed_report 20 @roble'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
})

describe('a part of the country', () => {
  test.each([
    [
      'Gunmen raided Roble prison and 300 inmates escaped. In a separate incident on Tuesday, a convoy came under fire in the north and two people were lightly hurt.',
      ['escaped 300 @roble', 'injured 2 @QV'],
    ],
    [
      'Nine people died in a blast in Tarsis. A second blast, in the north of the city, hurt two people.',
      ['injured 2 @tarsis', 'killed 9 @tarsis'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
})
