import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { hedgeOf, toQuantity } from './bounds'
import { findNumbers } from './numbers'
import { findTokens } from './tokens'

const read = (text: string, language: Language) => {
  const tokens = findTokens(text)
  return findNumbers(tokens, language).map((number) => [
    number.value,
    hedgeOf(tokens, number, language).bound,
  ])
}
const values = (text: string, language: Language) => read(text, language).map(([value]) => value)

describe('numbers', () => {
  test.each<[string, Language, number[]]>([
    ['9,500 beds', 'en', [9500]],
    ['9.500 camas', 'es', [9500]],
    ['2 260 personas', 'es', [2260]],
    ['2\u00a0260 personas', 'es', [2260]],
    ['in 2021 400 people', 'en', [2021, 400]],
    ['Thirty-one men', 'en', [31]],
    ['One thousand and four members', 'en', [1004]],
    ['two thousand and twenty-five men', 'en', [2025]],
    ['3 thousand inmates and 40 guards', 'en', [3000, 40]],
    ['A thousand inmates and four guards', 'en', [1000, 4]],
    ['one hundred and twenty guards', 'en', [120]],
    ['two dozen guards', 'en', [24]],
    ['half a dozen cells', 'en', [6]],
    ['the half-dozen guards', 'en', [6]],
    ['a half-dozen guards', 'en', [6]],
    ['ninety-odd guards', 'en', [90]],
    ['40-plus men', 'en', [40]],
    ['noventa y tantos guías', 'es', [90]],
    ['veintitantas celdas', 'es', [20]],
    ['a hundred cells', 'en', [100]],
    ['Seis reos', 'es', [6]],
    ['treinta y un reos', 'es', [31]],
    ['dos mil setecientos soldados', 'es', [2700]],
    ['un centenar de agentes', 'es', [100]],
    ['media docena de celdas', 'es', [6]],
    ['3 mil policías', 'es', [3000]],
    ['dos centenares de presos', 'es', [200]],
    ['tres millares de soldados', 'es', [3000]],
    ['un centenar y medio de presos', 'es', [150]],
    ['docena y media de presos', 'es', [18]],
    ['ocho (8) presos y 12 (doce) guías', 'es', [8, 12]],
    ['eight (8) inmates', 'en', [8]],
    ['ocho (9) presos', 'es', [8, 9]],
    ['1,5 millones', 'es', [1_500_000]],
    ['2.5 million', 'en', [2_500_000]],
  ])('%s', (text, language, expected) => expect(values(text, language)).toEqual(expected))

  test.each<[string, Language]>([
    ['dozens of guards', 'en'],
    ['thousands of men', 'en'],
    ['several cells', 'en'],
    ['decenas de guardias', 'es'],
    ['miles de presos', 'es'],
  ])('many is no number: %s', (text, language) => expect(values(text, language)).toEqual([]))

  test('a percentage says so', () =>
    expect(findNumbers(findTokens('un 33% y 4 por ciento'), 'es').map(({ share }) => share)).toContain(true))
  test('what is given for a thousand is no share', () =>
    expect(
      findNumbers(findTokens('Canjearon a 12 soldados por mil presos'), 'es').map(({ share }) => share),
    ).toEqual([false, false]))
  test('nor is whoever is given for a thousand', () =>
    expect(findNumbers(findTokens('Liberaron a 12 por mil presos'), 'es')[0]?.share).toBe(false))
  test.each([
    ['El 25 por ciento de las muertes', [25]],
    ['el cuarenta por ciento de los heridos', [40]],
    ['el 12 por mil de los heridos', [12]],
  ])('of how many a share is told is no number of its own: %s', (text, told) =>
    expect(findNumbers(findTokens(text), 'es').map(({ value, share }) => (share ? value : -1))).toEqual(told),
  )
})

describe('hedges', () => {
  test.each<[string, Language, string]>([
    ['at least 31 men', 'en', 'at_least'],
    ['no fewer than 15 men', 'en', 'at_least'],
    ['more than 100 of them', 'en', 'at_least'],
    ['up to 38,000', 'en', 'at_most'],
    ['approximately 120 men', 'en', 'about'],
    ['some 50 men', 'en', 'about'],
    ['nearly 3,000', 'en', 'about'],
    ['ninety-odd guards', 'en', 'about'],
    ['40-plus men', 'en', 'at_least'],
    ['treinta y pico presos', 'es', 'about'],
    ['noventa y tantos guías', 'es', 'about'],
    ['12 men', 'en', 'exact'],
    ['al menos 31 reos', 'es', 'at_least'],
    ['más de 468 internos', 'es', 'at_least'],
    ['20 como mínimo', 'es', 'at_least'],
    ['hasta 38.000', 'es', 'at_most'],
    ['casi un centenar', 'es', 'about'],
    ['unos 9.500 reclusos', 'es', 'about'],
    ['cerca de 400', 'es', 'about'],
  ])('%s', (text, language, bound) => expect(read(text, language)[0]?.[1]).toBe(bound))

  test('cover the first number only', () =>
    expect(read('no fewer than 15 dead and 21 hurt', 'en').map(([, bound]) => bound)).toEqual([
      'at_least',
      'exact',
    ]))
  test('leave the side open that they do not close', () => {
    expect(toQuantity(31, 'at_least', 'digits')).toMatchObject({ low: 31, high: null })
    expect(toQuantity(31, 'at_most', 'digits')).toMatchObject({ low: null, high: 31 })
    expect(toQuantity(31, 'about', 'digits')).toMatchObject({ low: 31, high: 31 })
  })
})
