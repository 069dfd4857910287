import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('a count of whom a clause tells what befell them', () => {
  test.each<[string, string[]]>([
    ['Subió a 27 el número de reos que se fugaron de la cárcel de Roble.', ['escaped 27']],
    ['Subió a 27 el número de reos que no se fugaron de la cárcel de Roble.', []],
    ['A 17 subió el número de muertos en Tarsis, y a 27 el de reos fugados.', ['killed 17', 'escaped 27']],
    ['El número de guías que todavía están retenidos en Roble bajó a 12.', ['hostages_held 12']],
  ])('%s', (text, lines) => expect(linesOf(leer(text)).filter((line) => / \d/.test(line))).toEqual(lines))
})

describe('the head of a prison beside others held', () => {
  test.each<[string, string[]]>([
    [
      'Los presos mantienen en su poder al director del penal, Luis Mora, y a 22 guardias en Roble.',
      ['hostages_held 1', 'hostages_held 22'],
    ],
    ['Los presos retienen a la directora y a cuatro guías en Roble.', ['hostages_held 1', 'hostages_held 4']],
    [
      'El director del penal de Roble habló con los presos, que retienen a cuatro guías.',
      ['hostages_held 4'],
    ],
  ])('%s', (text, lines) => expect(linesOf(leer(text), 'hostages_held')).toEqual(lines))
})

test('a prison shelters its inmates', () => {
  expect(linesOf(leer('La cárcel de Roble, hecha para 180, cobija a 640 presos.'), 'other_count')).toEqual([
    'other_count 640',
  ])
  expect(linesOf(leer('El parque de Tarsis cobija a 640 árboles.'))).toEqual([])
})

describe('an ambush of so many, of which no toll tells, is an attack', () => {
  test.each<[string, string[]]>([
    ['Sicarios tirotearon a cuatro guardianes en Tarsis.', ['attack -']],
    ['Sicarios tirotearon a cuatro guardianes en Tarsis y mataron a dos.', ['killed 2']],
    ['El diputado atacó a tres ministros en Tarsis.', []],
  ])('%s', (text, lines) => expect(linesOf(leer(text))).toEqual(lines))
  test('in English', () => {
    expect(linesOf(readText('Gunmen ambushed three officers in Tarsis.'))).toEqual(['attack -'])
    expect(linesOf(readText('Gunmen ambushed three officers in Tarsis, killing two.'))).toEqual(['killed 2'])
  })
})
