import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const lines = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ kind, quantity, place }) =>
    quantity ? [`${kind} ${quantity.value} ${place?.name}`] : [],
  )

test.each<[Language, string, string[]]>([
  [
    'es',
    'El terremoto dejó 45 muertos en Tarsis. Le siguen Miravera, con 25, y Puerto Lago, con 15.',
    ['killed 45 Tarsis', 'killed 25 Miravera', 'killed 15 Puerto Lago'],
  ],
  [
    'es',
    'La riada dejó 45 desaparecidos en Tarsis. Le siguen Miravera, con 25, y Puerto Lago, con 15.',
    ['other_count 45 Tarsis', 'other_count 25 Miravera', 'other_count 15 Puerto Lago'],
  ],
  [
    'en',
    'The flood killed 45 people in Tarsis, followed by Miravera with 25 and Puerto Lago with 15.',
    ['killed 45 Tarsis', 'killed 25 Miravera', 'killed 15 Puerto Lago'],
  ],
])('the places that follow, each with its number, %s: %s', (language, text, told) =>
  expect(lines(text, language)).toEqual(told),
)

test.each<[Language, string]>([
  [
    'es',
    'El terremoto dejó 45 muertos en Tarsis. Le siguen en la tabla Miravera, con 25 puntos, y Puerto Lago, con 15.',
  ],
  ['es', 'El terremoto dejó 45 muertos en Tarsis. Le siguen Miravera, con 250, y Puerto Lago, con 15.'],
  ['en', 'The flood killed 45 people in Tarsis. Miravera, with 25 shops, followed by night.'],
])('no row of such, %s: %s', (language, text) => expect(lines(text, language)).toEqual(['killed 45 Tarsis']))

test.each<[Language, string]>([
  [
    'en',
    'Valdoria has the most deaths per 100,000 people in the region, followed by Tarsis with 35 and Miravera with 12.',
  ],
  [
    'es',
    'Valdoria tiene el mayor número de muertes por cada 100.000 habitantes, seguida de Tarsis, con 35, y Miravera, con 12.',
  ],
  [
    'es',
    'Valdoria es el país con mayor número de muertes por 100.000 habitantes, seguido de Tarsis, con 35, y Miravera, con 12.',
  ],
  ['en', 'Valdoria had the highest share of deaths, followed by Tarsis with 35 and Miravera with 12.'],
  ['es', 'Valdoria tiene el mayor porcentaje de muertes, seguida de Tarsis, con 35, y Miravera, con 12.'],
  ['en', 'Dead bodies lay in Tarsis, followed by rebels in Miravera, with 12.'],
])('no rate, and no noun that ranks nothing, %s: %s', (language, text) =>
  expect(lines(text, language)).toEqual([]),
)

test.each<[Language, string]>([
  ['en', 'Valdoria had most deaths, followed by Tarsis with 35 and Miravera with 12.'],
  ['en', 'Valdoria had the highest number of deaths, followed by Tarsis with 35 and Miravera with 12.'],
  ['es', 'Valdoria tiene el mayor número de muertos, seguida de Tarsis, con 35, y Miravera, con 12.'],
])('the most of such, %s: %s', (language, text) =>
  expect(lines(text, language)).toEqual(['killed 35 Tarsis', 'killed 12 Miravera']),
)
