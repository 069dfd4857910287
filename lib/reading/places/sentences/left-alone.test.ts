import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readerOf } from '@/lib/reading/testing/real-places'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const read = readerOf(await loadGazetteer(['EC']), ['EC'])

const placesOf = (value: number, text: string, language: Language) => {
  const { claims } = read(text, language)
  return claims.filter(({ quantity }) => quantity?.value === value).map(({ place }) => place?.name)
}

test.each<[language: Language, text: string, place: string]>([
  ['en', 'Nine people died in Duran, in Guayaquil and in Milagro.', 'Guayas'],
  ['es', 'Nueve personas murieron en Soacha, en Bogotá y en Cali.', 'Colombia'],
  ['en', 'Nine people were killed in Manta by a gang from Montecristi.', 'Manta'],
  ['en', 'A minibus from Quito in Manabi crashed and nine people died.', 'Ecuador'],
])(
  'rows keep their towns, and whence somebody comes is not where it happened, %s: %s',
  (language, text, place) => expect(placesOf(9, text, language)).toEqual([place]),
)

test.each<[language: Language, text: string]>([
  [
    'en',
    'Two guards died in Quevedo on Monday. Gunmen abducted nine girls from a school in Manta on Friday.',
  ],
  [
    'es',
    'Dos guías murieron en Quevedo el lunes. El viernes secuestraron a nueve niñas de una escuela de Manta.',
  ],
])('girls taken from a school were there, %s: %s', (language, text) =>
  expect(placesOf(9, text, language)).toEqual(['Manta']),
)

test('the dead of one town are buried in another', () =>
  expect(
    placesOf(
      9,
      'Dos guías murieron en Quevedo. Los nueve presos que murieron fueron sepultados en Manta.',
      'es',
    ),
  ).not.toContain('Manta'))

test('fines are no Finns', () => {
  const { claims } = read('Police can impose fines on anyone who breaks the curfew in force since Monday.')
  expect(claims.map(({ place }) => place?.name)).not.toContain('Finland')
})
