import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

/** Published on Wednesday 17 May 2023. "82 reported -" for each count, with the day or year that its text gives. */
const lines = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ quantity, status, when }) =>
    quantity ? [`${quantity.value} ${status} ${when?.start ?? '-'}`] : [],
  )

describe('a number with which another is compared has its own day, and gives way to it', () => {
  test.each<[string, Language, string[]]>([
    [
      'Police have arrested 82 people in Tarsis, up from 50 a day earlier.',
      'en',
      ['82 reported -', '50 superseded 2023-05-16'],
    ],
    [
      'In Tarsis 41 people were still missing after the flood, down from 50 on Friday and from 93 last Wednesday.',
      'en',
      ['41 reported -', '50 superseded 2023-05-12', '93 superseded 2023-05-10'],
    ],
    [
      'At least 211 people have died in the quake in Tarsis, compared with 158 on Sunday.',
      'en',
      ['211 reported -', '158 superseded 2023-05-14'],
    ],
    [
      'Thirty people died in Tarsis on Tuesday against 12 on Monday.',
      'en',
      ['30 reported 2023-05-16', '12 reported 2023-05-15'],
    ],
    [
      'Los detenidos en Tarsis son 82, frente a los 50 de ayer.',
      'es',
      ['82 reported -', '50 superseded 2023-05-16'],
    ],
    [
      'La alcaldesa de Tarsis cifró en 62 los muertos por la riada, frente a los 45 que había contado el lunes.',
      'es',
      ['62 reported -', '45 superseded -'],
    ],
    [
      'Siguen desaparecidas 41 personas en Tarsis tras el incendio, frente a las 93 del lunes.',
      'es',
      ['41 reported -', '93 superseded -'],
    ],
  ])('%s', (text, language, told) => expect(lines(text, language)).toEqual(told))
})

describe('of two times each number stands', () => {
  test.each<[string, Language, string[]]>([
    [
      'The storm killed 62 people in Tarsis, against 45 in 2021.',
      'en',
      ['62 reported -', '45 reported 2021-01-01'],
    ],
    [
      'Murieron 62 personas en Tarsis, frente a las 45 de 2021.',
      'es',
      ['62 reported -', '45 reported 2021-01-01'],
    ],
    [
      'Two people drowned in Tarsis on Monday, compared with three a year earlier.',
      'en',
      ['2 reported 2023-05-15', '3 reported 2022-01-01'],
    ],
  ])('%s', (text, language, told) => expect(lines(text, language)).toEqual(told))
})

describe('who is attacked or charged is compared with nobody', () => {
  test.each<[string, Language, string]>([
    ['Three men died in Tarsis in an attack against 45 people on Monday.', 'en', '3 reported 2023-05-15'],
    ['En Tarsis hubo cinco heridos cuando la policía cargó contra 12 de ellos el lunes.', 'es', '5 reported'],
    ['Five people were killed in Tarsis and charges were brought against 12 on Monday.', 'en', '5 reported'],
    [
      'Five people were killed in Tarsis and three charges against 12 were dropped on Monday.',
      'en',
      '5 reported',
    ],
  ])('%s', (text, language, own) => {
    const told = lines(text, language)
    expect(told.some((line) => line.startsWith(own))).toBe(true)
    expect(told.some((line) => line.startsWith('12 '))).toBe(false)
  })
})

test('"against" right behind a count compares', () =>
  expect(
    lines('The year brought 4,603 deaths in attacks in Tarsis: 62 dead against 45 in 2021.', 'en'),
  ).toContain('45 reported 2021-01-01'))
