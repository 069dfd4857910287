import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

const held = 'Inmates seized 53 guards at Roble prison.'
const retenidos = 'Los presos retienen a 53 guías en la cárcel de Roble.'

describe('who is added to those counted before is of them', () => {
  test.each([
    [`${retenidos} A la lista se sumaron 27.`, ['hostages_held 27', 'hostages_held 53']],
    [`${retenidos} A ellos se añadieron otros 12 en Tarsis.`, ['hostages_held 12', 'hostages_held 53']],
    [
      'Nueve rehenes salieron de Roble. Horas después se les unieron otros 25 en Tarsis.',
      ['hostages_freed 25', 'hostages_freed 9'],
    ],
    [
      'Murieron 12 presos en la cárcel de Roble. A esa cifra se suman cinco en Tarsis.',
      ['killed 12', 'killed 5'],
    ],
    ['Murieron 12 presos en la cárcel de Roble. Se sumaron otros tres.', ['killed 12', 'killed 3']],
  ])('%s', spanish)
  test.each([
    [`${held} Another 27 were added to the list.`, ['hostages_held 27', 'hostages_held 53']],
    [
      'Twelve hostages walked out of Roble prison. They were joined later by another 25 in Tarsis.',
      ['hostages_freed 12', 'hostages_freed 25'],
    ],
  ])('%s', english)
})

describe('who joins something else is none of them', () => {
  test.each([
    [`${retenidos} A la protesta se sumaron 27.`, ['hostages_held 53']],
    [`${retenidos} A ellos se sumarán otros 27.`, ['hostages_held 53']],
  ])('%s', spanish)
  test.each([[`${held} Another 27 were added to the bill.`, ['hostages_held 53']]])('%s', english)
})
