import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('a number put at the end of another question answers that one', () => {
  test.each([
    [
      'A clinic in Tarsis treated 47 people for gunshot wounds. How many convicts are free remains in dispute. An official put the number at 4,696.',
      ['injured 47'],
    ],
    [
      'Four guards were hurt in Tarsis. How many inmates escaped is not known. An official put the number at 60.',
      ['escaped 60', 'injured 4'],
    ],
    [
      'Nine inmates died in Tarsis. As for the injured, the ministry put the total at 40.',
      ['injured 40', 'killed 9'],
    ],
    ['Nine inmates died in Tarsis. On Friday the ministry put the total at 12.', ['killed 12', 'killed 9']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    [
      'La alcaldía elevó los fallecidos en Roble a 15. En cuanto a los evadidos, la Defensoría fijó el total en 4.652.',
      ['escaped 4652', 'killed 15'],
    ],
    ['Nueve presos murieron en Roble. El lunes la Fiscalía fijó el total en 12.', ['killed 12', 'killed 9']],
  ])('in Spanish: %s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
