import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('who is said to be hurt is no part of the dead whose number they happen to make up', () => {
  test.each([
    [
      'Doce presos murieron el lunes en la cárcel de Roble. Heridos hay once, uno de ellos policía.',
      ['injured 11', 'killed 12'],
    ],
    [
      'Veinte presos murieron en la cárcel de Roble. Son diez los heridos: seis en el hospital y cuatro en el policlínico.',
      ['injured 10', 'injured 4', 'injured 6', 'killed 20'],
    ],
  ])('%s', spanish)
  test.each([
    [
      'Seventeen inmates died at Roble prison. Fifteen were wounded and two may lose their sight.',
      ['injured 15', 'killed 17'],
    ],
    [
      'The gang freed 49 guards at Roble prison. Prosecutors revised the number of dead from 18 to 31.',
      ['hostages_freed 49', 'killed 18', 'killed 31'],
    ],
  ])('%s', english)
})
