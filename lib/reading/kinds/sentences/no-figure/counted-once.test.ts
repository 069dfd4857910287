import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('a total is the number that follows it', () => {
  test.each([
    ['A total of 17 inmates died in the yard.', ['killed 17']],
    ['In total 17 inmates died.', ['killed 17']],
  ])('in English: %s', (text, expected) => expect(linesOf(readText(text))).toEqual(expected))
  test.each([
    ['Un total de 17 reos murieron en el patio.', ['killed 17']],
    ['Un total de 63 guías fueron liberados.', ['hostages_freed 63']],
    ['Murieron en total 17 reos.', ['killed 17']],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text))).toEqual(expected))
})

describe('the unit says who was counted', () => {
  const unitsOf = (text: string) => readText(text).claims.map(({ unit }) => unit)
  test('guards alone are guards', () => expect(unitsOf('Prisoners freed 31 guards.')).toEqual(['guards']))
  test('guards together with others are people', () => {
    expect(unitsOf('Prisoners freed 31 guards and employees.')).toEqual(['people'])
    expect(leer('Fueron liberados 31 guardias y empleados.').claims.map(({ unit }) => unit)).toEqual([
      'people',
    ])
  })
})

describe('the dead and hurt of a prison are not its population', () => {
  test.each([
    ['Hay 12 reos muertos en la cárcel de Roble.', ['killed 12']],
    ['Hay 15 internos heridos.', ['injured 15']],
    ['Hubo 11 presos fallecidos.', ['killed 11']],
    ['Hay 120 presos en la cárcel de Roble.', ['other_count 120']],
  ])('%s', (text, expected) => expect(linesOf(leer(text))).toEqual(expected))
})

describe('a sum since a day', () => {
  const pastOf = (text: string) => readText(text).claims.map(({ historic }) => historic)
  test('of this week is news', () =>
    expect(pastOf('At least 31 people have been killed since Saturday.')).toEqual([false]))
  test('of an earlier year is background', () =>
    expect(pastOf('More than 400 inmates have been killed since 2020.')).toEqual([true]))
})
