import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('what a sentence says of a number itself makes it none of the figure before', () => {
  test.each([
    'Twelve people were killed in Tarsis; forty were on board.',
    'Twelve people were killed in Tarsis, while 40 were inside.',
    'Twelve people were killed in Tarsis; the bus had 40.',
    'Twelve people were killed in Tarsis, and the driver was 40.',
    'Twelve people were killed in Tarsis; the gunmen were about 40.',
    'Twelve people were killed in Tarsis; some 40 are from abroad.',
    'Twelve people were killed in Tarsis; another 40 are on standby.',
    'Twelve people were killed in Tarsis; the mayor said 40 had been there.',
  ])('%s', (text) => expect(saidLines(readText(text))).toEqual(['killed 12']))
  test.each([
    ['In Tarsis 12 people were wounded; in Miravera, five were.', ['injured 12', 'injured 5']],
    ['Twelve people were killed in Tarsis; in Miravera it was five.', ['killed 12', 'killed 5']],
    ['Tarsis had 12 dead; Miravera had five.', ['killed 12', 'killed 5']],
  ])('but: %s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test('and with whom they are says that they are held and not free', () =>
    expect(
      saidLines(leer('Cinco rehenes fueron soltados en Tarsis y dos siguen con los pistoleros.')),
    ).toEqual(['hostages_freed 5', 'hostages_held 2']))
})
