import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '../testing/island'

const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('of a whole put first the verb tells what its own subject says', () => {
  test.each([
    ['Hubo 40 heridos en la cárcel de Roble. De los 40 murieron dos.', ['injured 40', 'killed 2']],
    [
      'Los presos retienen a 40 guías en la cárcel de Roble. De los 40 retenidos salieron 28.',
      ['hostages_freed 28', 'hostages_held 40', 'hostages_held 40'],
    ],
    [
      'Los presos retienen a 40 guías en la cárcel de Roble. De los 40 habían salido para el mediodía 28.',
      ['hostages_freed 28', 'hostages_held 40', 'hostages_held 40'],
    ],
    ['De los 90 presos de Roble se fugaron, por un túnel, 12.', ['escaped 12', 'other_count 90']],
  ])('%s', spanish)
})
