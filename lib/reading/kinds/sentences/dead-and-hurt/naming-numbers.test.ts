import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('a year before a noun', () => {
  test.each([
    ['A 2019 riot left 24 dead.', ['attack -', 'killed 24']],
    ['Police investigated the 2015 murder of two guards.', ['killed 2']],
    ['The 2021 massacres killed 300 inmates.', ['attack -', 'killed 300']],
  ])('dates it and counts nothing: %s', (text, expected) => {
    const reading = readText(text)
    expect(linesOf(reading)).toEqual(expected)
    expect(reading.claims.every(({ historic }) => historic)).toBe(true)
  })
  test('of people is their number', () =>
    expect(linesOf(readText('The army deployed 2000 soldiers.'))).toEqual(['troops_deployed 2000']))
})

describe('ages count nobody', () => {
  test.each([
    ['Two guards, aged 30 and 41, were killed.', ['killed 2']],
    ['Seventeen inmates aged 20 to 45 were killed.', ['killed 17']],
    ['Five inmates aged between 20 and 45 were killed.', ['killed 5']],
  ])('in English: %s', (text, expected) => expect(linesOf(readText(text))).toEqual(expected))
  test.each([
    ['Murió Juan Mora (24).', ['killed 1']],
    ['Dos guardias, de 30 y 41 años, fueron asesinados.', ['killed 2']],
    ['Diez reos de entre 20 y 45 años murieron.', ['killed 10']],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text))).toEqual(expected))
})

describe('numbers of pavilions, wards and cells name them', () => {
  test.each([
    ['Some 400 soldiers entered wards 5 and 9.', ['troops_deployed 400 about']],
    ['Four inmates of cell 14 were killed.', ['killed 4']],
    ['Cell 14 inmates were killed.', ['killed -']],
  ])('in English: %s', (text, expected) => expect(linesOf(readText(text))).toEqual(expected))
  test.each([
    ['Unos 400 policías ingresaron a los pabellones 5, 8 y 9.', ['troops_deployed 400 about']],
    ['Murieron 3 internos de la celda 12 y 2 de la etapa 3.', ['killed 3', 'killed 2']],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text))).toEqual(expected))
})
