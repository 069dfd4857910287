import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('a number of cases beside a toll is no toll, nor are those who fell ill', () => {
  test.each([
    'Nine more patients fell ill in Tarsis, raising the number of cases to 40 and the toll to 12.',
    'The number of attacks this month rose to 40 and the dead to 12 in Tarsis.',
  ])('%s', (text) => expect(saidLines(readText(text))).toEqual(['killed 12']))
  test('in Spanish, who died in an outbreak died of it', () =>
    expect(
      saidLines(leer('El brote en Tarsis eleva a 40 el número de casos y a 12 el de fallecidos.')),
    ).toEqual(['other_count 12']))
  test.each(['El número de contagios subió a 40 y el de muertos a 12 en Tarsis.'])('%s', (text) =>
    expect(saidLines(leer(text))).toEqual(['killed 12']),
  )
  test('but who died of it did', () =>
    expect(saidLines(readText('Forty villagers fell ill in Tarsis after a fire and three died.'))).toEqual([
      'killed 3',
    ]))
})
