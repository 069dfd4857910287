import { expect, test } from 'vitest'
import type { Article } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { readArticle } from '../../read-article'

const gazetteer = await loadGazetteer(['EC'])

function placesOf(text: string): (string | null)[] {
  const article: Article = {
    ...{ id: 'test', title: 'Test', publisher: 'Test', url: null },
    ...{ publishedAt: '2026-05-05', language: 'en', text },
  }
  return readArticle(article, gazetteer, { countries: ['EC'] }).claims.map(({ place }) => place?.id ?? null)
}

test.each([
  ['Four people died in a fire in Dharavi, Mumbai.', 'town:in-dharavi'],
  ['Two men were killed in Khayelitsha, in Cape Town.', 'town:za-khayelitsha'],
  ['Gunmen killed five people in Cité Soleil, Port-au-Prince.', 'town:ht-cite-soleil'],
])('a quarter named with its city is the place, and not the province of both: %s', (text, id) =>
  expect(placesOf(text)).toEqual([id]),
)
test('but a quarter and its city in a list are two places', () =>
  expect(placesOf('Three people were killed in Dharavi and Mumbai.')).toEqual(['IN-MH']))
