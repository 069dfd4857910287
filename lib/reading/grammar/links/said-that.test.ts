import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('who tells of the dead, and is named before a clause of who and that, is none of them', () => {
  test.each<[string, string[]]>([
    [
      'There were 900 inmates in Tarsis, said Ana Vela, who added that the gang killed twelve.',
      ['killed 12', 'other_count 900'],
    ],
    ['Ana Vela, who told reporters on Monday that the gang killed twelve in Tarsis, left.', ['killed 12']],
    [
      'Two women died in Tarsis, according to Ana Vela, who said on Monday that the attackers had abducted a girl.',
      ['hostages_held 1', 'killed 2'],
    ],
    ['The two priests that the gang killed in Tarsis were buried.', ['killed 2']],
  ])('%s', (text, told) => expect(saidLines(readText(text))).toEqual(told))

  test.each<[string, string[]]>([
    [
      'En Tarsis había 46 presos, refirió Ana Vela, quien denunció que la pandilla mató a doce.',
      ['killed 12', 'other_count 46'],
    ],
    ['La madre, que contó que la pandilla mató a doce en Tarsis, huyó.', ['killed 12']],
    ['Ana Vela, quien denunció el lunes que la pandilla mató a doce en Tarsis, huyó.', ['killed 12']],
    ['La madre, a la que la pandilla mató en Tarsis, huyó.', ['killed 1']],
  ])('in Spanish: %s', (text, told) => expect(saidLines(leer(text))).toEqual(told))
})
