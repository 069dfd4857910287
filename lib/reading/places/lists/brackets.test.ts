import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test.each([
  [
    'Recuperaron la libertad 36 rehenes, retenidos en Roble (21), Cumbres (nueve) y Miravera (seis).',
    'hostages_freed 36 @QV',
  ],
  [
    'Murieron 47 presos: 37 corresponden a Arcos (31 en la cárcel de Roble y seis en la cárcel de Miravera) y diez a Tarsis.',
    'killed 31 @roble',
  ],
  [
    'Murieron 47 presos: 37 corresponden a Arcos (31 en la cárcel de Roble y seis en la cárcel de Miravera) y diez a Tarsis.',
    'killed 6 @miravera-1',
  ],
  // A year in brackets counts nobody.
  ['Nueve presos murieron en la cárcel de Roble (2023).', 'killed 9 @roble'],
])('%s has %s', (text, line) => expect(placedLines(leer(text))).toContain(line))

test('in English', () =>
  expect(
    placedLines(
      readText('A total of 36 hostages were freed in Roble prison (21), Cumbres (nine) and Miravera (six).'),
    ),
  ).toContain('hostages_freed 36 @QV'))
