import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('how many there is room for, and how many there are', () => {
  test.each([
    [
      'Las plazas eran 30.169 y los privados de libertad, 36.599.',
      ['inmates_capacity 30169', 'other_count 36599'],
    ],
    [
      'La cárcel de Roble tenía cupo para 767 personas y encerraba a 1.710: un excedente de 943.',
      ['inmates_capacity 767', 'other_count 1710', 'inmates_over_capacity 943'],
    ],
    [
      'Ambas cárceles, pensadas para 4.800 y 5.000 personas, albergan 3.500 y 6.300.',
      ['inmates_capacity 4800', 'inmates_capacity 5000', 'other_count 3500', 'other_count 6300'],
    ],
    ['La empresa tuvo un excedente de 943.', []],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text))).toEqual(expected))
  test.each([
    [
      'Roble prison has 5,300 places and 8,500 occupants; a surplus of 3,200.',
      ['inmates_capacity 5300', 'other_count 8500', 'inmates_over_capacity 3200'],
    ],
    [
      'In Roble prison, supposed to lodge 5,000 men and lodging 8,500, officers found pistols.',
      ['inmates_capacity 5000', 'other_count 8500'],
    ],
    ['The company had a surplus of 3,200.', []],
  ])('in English: %s', (text, expected) => expect(linesOf(readText(text))).toEqual(expected))
})
