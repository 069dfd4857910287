import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('of whom most died of an illness, nobody says how many were killed', () => {
  test.each([
    'At least 564 inmates died at Roble prison, most of tuberculosis and malnutrition, the committee said.',
    'Some 500 inmates have died at Roble prison this year, mostly from natural causes.',
  ])('%s', (text) => expect(saidLines(readText(text))).toEqual([]))
  test.each([
    'Al menos 564 presos murieron en la cárcel de Roble, la mayoría por tuberculosis, según el comité.',
    'En la cárcel de Roble han fallecido 280 presos este año, casi todos de tuberculosis.',
    'Unos 500 presos murieron este año en la cárcel de Roble, en su mayoría por enfermedades.',
  ])('%s', (text) => expect(saidLines(leer(text))).toEqual([]))
  test.each([
    readText('In a riot 31 inmates died at Roble prison, most of asphyxia.'),
    readText('In all, 31 inmates were killed at Roble prison, most of them ill with tuberculosis.'),
    leer('En la cárcel de Roble murieron 31 presos; la mayoría padecía tuberculosis.'),
    leer('En la cárcel de Roble murieron 31 presos; en otra han muerto 564, la mayoría de tuberculosis.'),
    leer('En la cárcel de Roble fueron asesinados 31 presos, la mayoría enfermos de tuberculosis.'),
  ])('but the dead of a riot stay', (reading) => expect(saidLines(reading)).toEqual(['killed 31']))
  test('those of them whom an illness took are counted by it', () =>
    expect(
      saidLines(leer('En la cárcel de Roble murieron 31 presos, la mayoría a tiros y dos por tuberculosis.')),
    ).toEqual(['killed 31', 'other_count 2']))
})
