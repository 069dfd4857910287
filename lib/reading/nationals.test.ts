import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import type { Language } from '@/lib/model/article'
import type { GazetteerPlace } from '@/lib/model/place'
import { readArticle } from '@/lib/reading/read-article'

const country = (id: string, name: string, demonyms: string[]): GazetteerPlace => ({
  id,
  name,
  aliases: [],
  kind: 'country',
  province: null,
  country: id,
  lon: 10,
  lat: 10,
  precision: 'country',
  demonyms,
})
const gazetteer = buildGazetteer([
  country('QV', 'Valdoria', ['Valdorian', 'valdoriano', 'valdorianos']),
  country('QS', 'Siria', ['Syrian', 'Syrians', 'sirio', 'sirios']),
])

const nationalsIn = (text: string, language: Language) =>
  readArticle(
    { id: 't', title: 'T', publisher: 'P', url: null, publishedAt: '2031-05-10', language, text },
    gazetteer,
    { countries: ['QV'] },
  ).claims.map(({ kind, quantity, nationals }) => [kind, quantity?.value, nationals])

test.each<[Language, string, number, string[] | undefined]>([
  ['en', 'The flood in Valdoria killed 42 Syrians.', 42, ['QS']],
  ['en', 'The embassy said 23 of its citizens died in the flood in Valdoria.', 23, []],
  ['en', 'The flood in Valdoria killed 42 people.', 42, undefined],
  ['en', 'The flood in Valdoria killed 12 Valdorian soldiers.', 12, undefined],
  ['es', 'La riada mató a 42 sirios en Valdoria.', 42, ['QS']],
  ['es', 'La embajada da por muertos a 23 de sus ciudadanos en Valdoria.', 23, []],
  ['es', 'La riada mató a 42 vecinos en Valdoria.', 42, undefined],
])('%s: %s', (language, text, value, nationals) => {
  expect(nationalsIn(text, language)).toEqual([['killed', value, nationals]])
})
