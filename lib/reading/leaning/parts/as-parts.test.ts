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

describe('who those are of whom a sum was told, where the sentence tells the sum or what befell them once more', () => {
  test.each([
    [
      'Some 139 prison workers are being held hostage by inmates in Valdoria.\n\nOf the 139, 125 are guards and 14 clerks.',
      ['hostages_held 125', 'hostages_held 139 about', 'hostages_held 14'],
    ],
    [
      'Forty-one people held by inmates in Valdoria were let go on Monday.\n\nOne guard was killed.\n\nOf those let go, 24 were guards and 17 clerical workers.',
      ['hostages_freed 17', 'hostages_freed 24', 'hostages_freed 41', 'killed 1'],
    ],
    [
      'Some 139 prison workers are being held hostage by inmates in Valdoria.\n\nOf the 139, 125 cells were searched and 14 emptied.',
      ['hostages_held 139 about'],
    ],
  ])('%s', english)
  test.each([
    [
      'Unos 139 funcionarios permanecen retenidos por los presos en Valdoria.\n\nDe los 139, 125 son guías y 14 administrativos.',
      ['hostages_held 125', 'hostages_held 139 about', 'hostages_held 14'],
    ],
  ])('%s', spanish)
})
