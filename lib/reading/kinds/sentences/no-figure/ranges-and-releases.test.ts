import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('a range', () => {
  test.each([
    ['Between 20 and 30 inmates were killed.', 'en'],
    ['Entre 20 y 30 reos murieron.', 'es'],
    ['Murieron entre 20 y 30 reos.', 'es'],
  ])('is one figure with two ends: %s', (text, language) => {
    const { claims } = language === 'es' ? leer(text) : readText(text)
    expect(claims.map(({ quantity }) => quantity)).toEqual([
      { value: 20, low: 20, high: 30, bound: 'about', form: 'digits' },
    ])
  })
})

describe('shares count nobody', () => {
  test('in English', () => expect(linesOf(readText('One in three inmates was injured.'))).toEqual([]))
  test('in Spanish', () => expect(linesOf(leer('Tres de cada diez presos resultaron heridos.'))).toEqual([]))
})

describe('a release frees hostages', () => {
  test.each([
    'Three people arrested in Tarsis were released without charge.',
    'A judge freed three suspects.',
    'The league freed 12 players from their contracts.',
  ])('only where someone was held captive: %s', (text) =>
    expect(linesOf(readText(text), 'hostages_freed')).toEqual([]),
  )
  test.each(['Three people held hostage in Tarsis were released.', 'Three guards were released.'])(
    '%s',
    (text) => expect(linesOf(readText(text), 'hostages_freed')).toEqual(['hostages_freed 3']),
  )
})

describe('an old crime', () => {
  test('for which someone is jailed is no news', () =>
    expect(linesOf(readText('He was jailed for killing three people.'))).toEqual([]))
  test('does not make its victims do what the criminal does', () =>
    expect(
      linesOf(readText('The convicted killer of 12 people escaped from Roble prison.'), 'escaped'),
    ).toEqual([]))
})
