import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as article from '@/app/api/articles/[id]/route'
import * as articles from '@/app/api/articles/route'
import * as claims from '@/app/api/claims/route'
import * as facets from '@/app/api/facets/route'
import * as geocode from '@/app/api/geocode/route'
import * as health from '@/app/api/health/route'
import * as hostages from '@/app/api/hostages/route'
import * as incidents from '@/app/api/incidents/route'
import * as places from '@/app/api/places/route'
import * as tiles from '@/app/api/tiles/[tag]/[z]/[x]/[y]/route'
import * as zones from '@/app/api/zones/route'
import { facetsSchema } from '@/lib/model/facets'
import { isProblem } from '@/lib/model/problem'
import { parseQuery } from '@/lib/model/query'
import * as responses from '@/lib/model/responses'
import { askRoute as ask, readRouteJson as read } from '@/lib/server/testing/ask-route'
import { makeCrisis } from '@/lib/server/testing/made-up-crisis'
import {
  loadFacets,
  loadSelection,
  selectArticles,
  selectLedger,
  selectPlaces,
  selectZones,
} from '@/lib/server/views/load-view'
import { loadOverview } from './overview/load-overview'

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
})
afterAll(() => made.remove())

describe('what the routes give', () => {
  test.each([
    ['incidents', incidents, '', responses.incidentsResponseSchema],
    ['zones', zones, '', responses.zonesResponseSchema],
    ['places', places, '', responses.placesResponseSchema],
    ['hostages', hostages, '', responses.hostagesResponseSchema],
    ['facets', facets, '', facetsSchema],
    ['claims', claims, '', responses.claimsResponseSchema],
    ['articles', articles, '', responses.articlesResponseSchema],
    ['articles/first', article, '', responses.articleResponseSchema],
    ['geocode', geocode, '?q=Hill+Jail', responses.geocodeResponseSchema],
    ['health', health, '', responses.healthResponseSchema],
  ] as const)('%s answers in the form that its schema describes', async (_, route, query, schema) => {
    const body = await read(route, query)
    expect(schema.safeParse(body).error).toBeUndefined()
  })

  test.each([
    ['an unknown place', places, '?place=atlantis'],
    ['an unknown source', claims, '?source=nobody'],
    ['a bad day', incidents, '?from=yesterday'],
    ['an unknown article', article, ''],
  ] as const)('the problem with %s is in the form that is described too', async (_, route, query) => {
    const problem = await read(route, query, { id: 'none' })
    expect(problem.status).toBeGreaterThanOrEqual(400)
    expect(responses.problemResponseSchema.safeParse(problem).error).toBeUndefined()
  })

  test.each(['%', '%25', 'a/b', '__proto__'])('a tile of the version %s is not there', async (tag) => {
    const params = Promise.resolve({ tag, z: '1', x: '1', y: '1.json' })
    const response = await tiles.GET(new Request('http://localhost/api/tiles/x'), { params })
    expect(response.status).toBe(404)
  })

  test('an incident carries its merged figure and every claim behind it', async () => {
    const { features } = await read(incidents, '?kind=killed')
    expect(features).toHaveLength(1)
    expect(features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [10.5, 0.5] },
      properties: { quantity: { low: 6, high: 9, value: 9 }, articles: ['first', 'second'] },
    })
  })

  test('a zone carries its decree and the prisons that worked', async () => {
    const { features } = await read(zones)
    expect(features[0]).toMatchObject({
      geometry: { type: 'MultiPoint' },
      properties: {
        decree: 'Decree 7',
        scope: 'prison_system',
        prisons: ['big-1', 'hill-1'],
        claims: ['first.1'],
      },
    })
  })

  test('a later figure carries its relation to the earlier one', async () => {
    const { items } = await read(claims, '?source=second&kind=killed')
    expect(items[0].relations).toMatchObject([{ to: 'first.0', kind: 'supersedes' }])
  })

  test('places are prisons and provinces, or the kinds asked for', async () => {
    const kinds = async (query: string) => {
      const { features } = await read(places, query)
      return [...new Set(features.map((feature: responses.PlaceFeature) => feature.properties.kind))].sort()
    }
    expect(await kinds('')).toEqual(['prison', 'province'])
    expect(await kinds('?kind=province')).toEqual(['province'])
    expect(await kinds('?kind=killed')).toEqual(['prison', 'province'])
  })

  test('a place selects on every route what lies in it', async () => {
    const query = '?place=hill-1'
    expect((await read(incidents, query)).features).toHaveLength(1)
    expect((await read(hostages, query)).items).toMatchObject([{ place: { id: 'hill-1' } }])
    expect((await read(articles, query)).items).toMatchObject([{ id: 'second', claims: 1 }])
    expect((await read(places, query)).features).toMatchObject([{ id: 'hill-1' }])
    expect((await read(zones, query)).features[0].geometry.coordinates).toHaveLength(1)
  })

  test('as of an earlier day, nothing of a later paper is known and the incident is the same one', async () => {
    const [now] = (await read(incidents, '?kind=killed')).features
    const [then] = (await read(incidents, '?kind=killed&asOf=2031-05-10')).features
    expect(then).toMatchObject({
      id: now.id,
      properties: { quantity: { low: 6, high: 6 }, articles: ['first'] },
    })
    expect((await read(articles, '?asOf=2031-05-10')).items).toHaveLength(1)
    expect((await ask(article, '?asOf=2031-05-10', { id: 'second' })).status).toBe(404)
  })

  test('a decree counts, as a paper does, once its day is over', async () => {
    expect((await read(zones, '?asOf=2031-05-10T00:00:01Z')).features).toEqual([])
    expect((await read(zones, '?asOf=2031-05-10T23:59:59Z')).features).toHaveLength(1)
    expect((await read(zones, '?asOf=2031-05-10T12:00:00Z')).features).toEqual([])
  })

  test('the page shows what the routes give', async () => {
    const query = parseQuery(new URLSearchParams('place=hill-1'))
    const shown = isProblem(query) ? query : await loadSelection(query)
    if (isProblem(shown)) throw new Error(shown.detail)
    expect((await loadOverview(shown)).features).toEqual((await read(incidents, '?place=hill-1')).features)
    expect(selectZones(shown)).toEqual((await read(zones, '?place=hill-1')).features)
    expect(selectPlaces(shown)).toEqual((await read(places, '?place=hill-1')).features)
    expect(selectArticles(shown)).toEqual((await read(articles, '?place=hill-1')).items)
    const { next, ...ledger } = await read(hostages, '?place=hill-1')
    expect(selectLedger(shown)).toEqual(ledger)
    expect(next).toBeNull()
    expect(await loadFacets(shown)).toEqual(await read(facets, '?place=hill-1'))
  })
})
