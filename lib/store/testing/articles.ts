import type { Claim } from '@/lib/model/claim'
import type { Reading } from '@/lib/model/reading'
import type { StoredArticle } from '@/lib/store/store'

/** An article for the tests, of a made-up port. */
export const testArticle = (id: string, change: Partial<StoredArticle> = {}): StoredArticle => ({
  id,
  title: 'Guards return from the harbour prison',
  publisher: 'Harbour Gazette',
  url: null,
  publishedAt: '2023-07-26',
  language: 'en',
  text: 'Two guards came home from the harbour prison on Tuesday.',
  ...change,
})

export const testClaim = (id: string, change: Partial<Claim> = {}): Claim => ({
  id,
  kind: 'hostages_freed',
  quantity: { value: 2, low: 2, high: 2, bound: 'exact', form: 'words' },
  unit: 'people',
  place: {
    id: 'harbour-1',
    name: 'Harbour prison',
    aliases: ['the hulk'],
    kind: 'prison',
    province: 'XA-H',
    country: 'XA',
    lon: 1.5,
    lat: -2.25,
    precision: 'site',
  },
  placeReason: 'the only prison of that name',
  when: { start: '2023-07-25', end: '2023-07-25', precision: 'day' },
  attribution: null,
  status: 'reported',
  historic: false,
  sentence: { start: 0, end: 56 },
  evidence: { start: 0, end: 3 },
  ...change,
})

/** A reading of `article` with `count` claims. */
export const testReading = (article: StoredArticle, count = 1): Reading => {
  const { text: _, ...meta } = article
  return {
    article: meta,
    toponyms: [
      { start: 30, end: 44, text: 'harbour prison', place: null, reason: 'no prison bears this name' },
    ],
    claims: Array.from({ length: count }, (_, rank) => testClaim(`${article.id}-${rank}`)),
    rejected: [{ sentence: { start: 0, end: 56 }, evidence: { start: 0, end: 7 }, reason: 'a repetition' }],
  }
}
