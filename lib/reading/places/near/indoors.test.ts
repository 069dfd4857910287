import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

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

test('a ward is none of a prison that only comes later in the text', () => {
  const text =
    'Eleven inmates of Valdoria were killed in cell block 3, officials said.\n\nThe next day a bomb alarm at Cumbres prison turned out to be false.'
  expect(placedLines(readText(text))).toContain('killed 11 @QV')
  const texto =
    'Once internos de Valdoria murieron en el pabellón 3, según las autoridades.\n\nAl día siguiente hubo una falsa alarma de bomba en la cárcel de Cumbres.'
  expect(placedLines(leer(texto))).toContain('killed 11 @QV')
})
