import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('a group with its number between commas is a part of those told of before', () => {
  test.each([
    [
      'Inmates freed 118 guards on Sunday. The largest group, 61, was in Roble prison; Tarsis followed with 35 and Miravera with 22.',
      ['hostages_freed 118', 'hostages_freed 22', 'hostages_freed 35', 'hostages_freed 61'],
    ],
    [
      'Inmates hold 118 guards at Roble prison. The rest, 18, came out at dawn.',
      ['hostages_freed 18', 'hostages_held 118'],
    ],
    [
      'Inmates hold 18 guards at Roble prison. The largest group, 61, marched on Tarsis.',
      ['hostages_held 18'],
    ],
  ])('%s', english)
  test.each([
    [
      'Los presos retienen a 57 guías en la cárcel de Roble. El último grupo, de 13 agentes, abandonó el centro de noche.',
      ['hostages_freed 13', 'hostages_held 57'],
    ],
    [
      'Los presos retienen a 57 guías. La mayoría, 44, se halla en la cárcel de Roble.',
      ['hostages_held 44', 'hostages_held 57'],
    ],
  ])('%s', spanish)
})

describe('behind a noun of its own a number counts what that noun tells, though the verb is left out', () => {
  test.each([
    ['Los heridos en Tarsis suman 29, y los muertos por los ataques, diez.', ['injured 29', 'killed 10']],
    ['Los muertos en la cárcel de Roble son 44 y los heridos diez.', ['injured 10', 'killed 44']],
  ])('%s', spanish)
})
