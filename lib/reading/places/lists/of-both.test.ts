import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import type { Language } from '@/lib/model/article'
import { readArticle } from '@/lib/reading/read-article'
import { placedLines } from '@/lib/reading/testing/island'

const country = (id: string, name: string, lon: number) => ({
  ...{ id, name, aliases: [], kind: 'country' as const, province: null, country: id, lon, lat: 10 },
  precision: 'country' as const,
})
const isles = buildGazetteer([country('QV', 'Valdoria', 10), country('QW', 'Carinia', 30)])

const placed = (text: string, language: Language) =>
  placedLines(
    readArticle(
      {
        ...{ id: 'test', title: 'Test', publisher: 'Test', url: null, publishedAt: '2023-05-17' },
        language,
        text,
      },
      isles,
      { countries: ['QV'] },
    ),
  )

test.each([
  ['en', 'The quakes in Valdoria and Carinia killed more than 900 people.', ['killed 900 at_least @null']],
  ['en', 'A quake killed 900 people in Valdoria and 60 in Carinia.', ['killed 60 @QW', 'killed 900 @QV']],
  [
    'es',
    'Los terremotos de Valdoria y Carinia mataron a más de 900 personas.',
    ['killed 900 at_least @null'],
  ],
  [
    'es',
    'Un terremoto mató a 900 personas en Valdoria y a 60 en Carinia.',
    ['killed 60 @QW', 'killed 900 @QV'],
  ],
  ['es', 'El terremoto que sacudió Valdoria y Carinia mató a 60 personas en Carinia.', ['killed 60 @QW']],
  ['es', 'El terremoto que sacudió Valdoria mató a 60 personas.', ['killed 60 @QV']],
  [
    'en',
    'The quake shook Valdoria on Monday. The toll in the two countries stands at 900.',
    ['killed 900 @null'],
  ],
  ['es', 'En ambos países murieron 900 personas, 60 en Valdoria.', ['killed 60 @QV', 'killed 900 @null']],
  [
    'en',
    'The floods in the two countries killed 900 people, 840 in Valdoria and 60 in Carinia.',
    ['killed 60 @QW', 'killed 840 @QV', 'killed 900 @null'],
  ],
  ['es', 'El terremoto sacudió Valdoria. En ambos países murieron 900 personas.', ['killed 900 @null']],
] as const)(
  'of two countries together the dead are of neither, and each has its own (%s): %s',
  (language, text, lines) => expect(placed(text, language)).toEqual(lines),
)
