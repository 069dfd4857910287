import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as facets from '@/app/api/facets/route'
import * as geocode from '@/app/api/geocode/route'
import * as incidents from '@/app/api/incidents/route'
import * as overview from '@/app/api/overview/route'
import * as places from '@/app/api/places/route'
import { toPlaces } from '@/components/dashboard/to-places'
import { country, exactly } from '@/lib/incidents/testing/made-up'
import type { Place } from '@/lib/model/place'
import { isProblem } from '@/lib/model/problem'
import type { IncidentFeature } from '@/lib/model/responses'
import { currentDataset } from '@/lib/server/dataset/dataset'
import { askRoute as ask, readRouteJson as read } from '@/lib/server/testing/ask-route'
import { makeCrisis, toReading } from '@/lib/server/testing/made-up-crisis'
import { loadWholeArticle } from '@/lib/server/views/load-article'
import { toldToChoose } from '@/lib/server/views/load-view'

/** A prison that no gazetteer holds: an article puts it in a town of the north. */
const farm: Place = {
  id: 'long-farm-xa',
  name: 'Long Farm jail',
  aliases: [],
  kind: 'prison',
  province: 'XA-N',
  country: 'XA',
  lon: 10.2,
  lat: 0.2,
  precision: 'city',
}

const london: Place = {
  ...farm,
  id: 'geonames:2643743',
  name: 'London',
  kind: 'city',
  province: 'GB-ENG',
  country: 'GB',
}
const bavaria: Place = {
  ...farm,
  id: 'DE-BY',
  name: 'Bavaria',
  kind: 'province',
  province: 'DE-BY',
  country: 'DE',
}

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
  const text = 'Seven inmates escaped from Long Farm jail.'
  const meta = { title: 'Escape', publisher: 'El Faro', url: null, language: 'en' as const }
  const article = { ...meta, id: 'farm', publishedAt: '2031-05-12', text }
  const said = {
    kind: 'escaped' as const,
    sentence: text,
    number: 'Seven',
    quantity: exactly(7),
    place: farm,
  }
  await made.store.saveArticle(article, toReading(article, [said]), 'by hand')
  const sent = 'Three people died in London, and two in Bavaria.'
  const abroad = { ...meta, id: 'abroad', publishedAt: '2031-05-12', text: sent }
  const dead = (number: string, count: number, place: Place) =>
    ({ kind: 'killed', sentence: sent, number, quantity: exactly(count), place }) as const
  const reading = toReading(abroad, [dead('Three', 3, london), dead('two', 2, bavaria)])
  await made.store.saveArticle(abroad, reading, 'by hand')
  const freed = 'A hundred guards walked free in the north and the south.'
  const both = { ...meta, id: 'both', publishedAt: '2031-05-12', text: freed }
  const listing = {
    kind: 'hostages_freed' as const,
    sentence: freed,
    number: 'hundred',
    quantity: exactly(100),
    place: country,
    more: { listed: ['XA-N', 'XA-S'] },
  }
  await made.store.saveArticle(both, toReading(both, [listing]), 'by hand')
})
afterAll(() => made.remove())

const escapes = async (query: string) =>
  (await read(incidents, query)).features.filter(
    ({ properties }: IncidentFeature) => properties.kind === 'escaped',
  ).length

describe('a prison that only an article tells of', () => {
  test.each([
    ['its own id', '?place=long-farm-xa', 1],
    ['its province', '?place=XA-N', 1],
    ['a box around it', '?bbox=10.1,0.1,10.3,0.3', 1],
    ['another province', '?place=XA-S', 0],
    ['another prison', '?place=big-1', 0],
    ['a box beside it', '?bbox=10.3,0.3,10.4,0.4', 0],
  ])('is filtered by %s', async (_, query, count) => {
    expect(await escapes(query)).toBe(count)
  })

  test('is found by name, counted among the choices, and no part of the record of prisons', async () => {
    expect((await read(geocode, '?q=long+farm+jail')).items[0].place.id).toBe('long-farm-xa')
    const { place } = await read(facets, '')
    expect([place['long-farm-xa'], place['XA-N']]).toEqual([1, expect.any(Number)])
    const ids = (await read(places, '')).features.map(({ id }: { id: string }) => id)
    expect(ids).toContain('big-1')
    expect(ids).not.toContain('long-farm-xa')
  })

  test('one of that name that nobody tells of is still unknown', async () => {
    expect((await ask(incidents, '?place=short-farm-xa')).status).toBe(404)
  })
})

test('what is told of a province with others is told beside what is told of it alone', async () => {
  const { features, together } = await read(overview, '?place=XA-N')
  expect(features.length).toBeGreaterThan(0)
  expect(together.map(({ properties }: IncidentFeature) => properties.quantity?.value)).toEqual([100])
  expect((await read(overview, '?place=XA')).together).toEqual([])
})

test('what is told of abroad goes by its Spanish name on a Spanish page, and its country too; none is a choice of a filter', async () => {
  const dataset = await currentDataset()
  if (isProblem(dataset)) throw new Error(dataset.detail)
  const places = toPlaces([], 'es', toldToChoose(dataset))
  expect([london, bavaria].map(places.nameOf)).toEqual(['Londres', 'Baviera (estado)'])
  expect(places.nameOf({ id: 'DE', name: 'Germany' })).toBe('Alemania')
  expect(places.choices.provinces.map(({ id }) => id)).not.toContain('DE-BY')
  expect(places.choices.provinces.map(({ id }) => id)).not.toContain('GB-ENG')
})

test('an article’s own page knows what the provinces and countries around its places are called', async () => {
  const found = await loadWholeArticle('abroad')
  if (isProblem(found)) throw new Error(found.detail)
  expect(found.places.map(({ properties }) => properties.names?.es)).toEqual(
    expect.arrayContaining(['Londres', 'Inglaterra', 'Reino Unido', 'Baviera', 'Alemania']),
  )
})
