import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const holds = (...lines: string[]) => expect.arrayContaining(lines)

describe('where forces set out is where they are not', () => {
  test.each([
    [
      'Valdoria is on edge. Some 120 officers were sent there by road from Arcos and Belmonte.',
      ['troops_deployed 120 about @QV'],
    ],
    [
      'Nine inmates died at Roble prison. The army sent 250 soldiers there from Tarsis.',
      ['troops_deployed 250 @roble'],
    ],
    ['The army sent 250 soldiers to Tarsis.', ['troops_deployed 250 @tarsis']],
  ])('%s', (text, expected) => expect(placedLines(readText(text))).toEqual(holds(...expected)))
  test.each([
    [
      'Murieron nueve reos en la cárcel de Roble. Allí fueron enviados por carretera desde Tarsis 250 soldados.',
      ['troops_deployed 250 @roble'],
    ],
    ['Desde Puerto Lago fueron enviados 250 soldados a Tarsis.', ['troops_deployed 250 @tarsis']],
  ])('%s', (text, expected) => expect(placedLines(leer(text))).toEqual(holds(...expected)))
})
