import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as fallback from '@/app/api/[[...path]]/route'
import * as article from '@/app/api/articles/[id]/route'
import * as claims from '@/app/api/claims/route'
import * as incidents from '@/app/api/incidents/route'
import * as openapi from '@/app/api/openapi.json/route'
import { exactly } from '@/lib/incidents/testing/made-up'
import { isProblem } from '@/lib/model/problem'
import { currentDataset } from '@/lib/server/dataset/dataset'
import { currentStore } from '@/lib/server/dataset/open-store'
import { askRoute as ask, readRouteJson as read } from '@/lib/server/testing/ask-route'
import { makeCrisis, toReading } from '@/lib/server/testing/made-up-crisis'

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
})
afterAll(() => made.remove())

describe('routes and methods', () => {
  test('a cursor of another query or of other data is refused with what to do', async () => {
    const { next } = await read(claims, '?limit=1')
    const other = await ask(claims, `?limit=1&kind=killed&cursor=${next}`)
    expect([other.status, (await other.json()).detail]).toEqual([
      400,
      expect.stringContaining('another query'),
    ])

    const late = {
      id: 'third',
      title: 'Calm returns',
      publisher: 'El Faro',
      url: null,
      publishedAt: '2031-05-12',
      language: 'en' as const,
      text: 'Four were hurt in Big House.',
    }
    const said = { kind: 'injured' as const, sentence: late.text, number: 'Four', quantity: exactly(4) }
    const before = await ask(claims)
    await made.store.saveArticle(late, toReading(late, [said]), 'by hand')
    const after = await ask(claims, '', { headers: { 'if-none-match': before.headers.get('etag') ?? '' } })
    expect(after.status).toBe(200)
    expect((await after.json()).items).toHaveLength(5)
    const stale = await ask(claims, `?limit=1&cursor=${next}`)
    expect(await stale.json()).toMatchObject({ status: 400, detail: expect.stringContaining('begin again') })
  })

  test('HEAD gives the headers alone, OPTIONS what may be asked', async () => {
    const head = await incidents.HEAD(new Request('http://localhost/api/incidents'), undefined)
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe(
      (await incidents.GET(new Request('http://localhost/api/incidents'), undefined)).headers.get('etag'),
    )
    const options = await incidents.OPTIONS()
    expect([options.status, options.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ])
  })

  test('an unknown route is a problem in JSON', async () => {
    const response = await ask(fallback, '/nothing')
    expect([response.status, (await response.json()).title]).toEqual([404, 'There is no such route'])
  })

  test.each(['nobody', '../first', 'a'.repeat(500), "'; drop table articles; --", '\u0000'])(
    'article %j is 404',
    async (id) => {
      expect((await ask(article, '', { id })).status).toBe(404)
    },
  )

  test('the description names every route and says how a bad request is answered', async () => {
    const { paths } = await read(openapi)
    expect(Object.keys(paths).sort()).toEqual(
      [
        'articles',
        'articles/{id}',
        'claims',
        'export/{format}',
        'facets',
        'geocode',
        'health',
        'hostages',
        'incidents',
        'incidents/{id}',
        'oembed',
        'openapi.json',
        'overview',
        'places',
        'read',
        'tiles/{tag}/{z}/{x}/{y}.json',
        'zones',
      ].map((name) => `/api/${name}`),
    )
    expect(paths['/api/incidents'].get.parameters.map(({ name }: { name: string }) => name)).toContain('bbox')
    expect(
      paths['/api/geocode'].get.parameters.find(({ name }: { name: string }) => name === 'q').required,
    ).toBe(true)
  })

  test('the data is read once a version, whoever asks at once', async () => {
    const [one, other] = await Promise.all([currentDataset(), currentDataset()])
    expect(one).toBe(other)
  })

  test('a store that cannot be read is 503, and read again by the next who asks', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const store = await currentStore()
    if (isProblem(store)) throw new Error(store.detail)
    const version = vi.spyOn(store, 'version').mockRejectedValueOnce(new Error('connection to secret lost'))
    const response = await ask(claims)
    expect(response.status).toBe(503)
    expect(await response.text()).not.toContain('secret')
    version.mockRestore()
    expect((await ask(claims)).status).toBe(200)
    log.mockRestore()
  })

  test('a fault of our own is 500 without a word of what is inside', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = { params: Promise.reject(new Error('secret path')) }
    const response = await article.GET(new Request('http://localhost/api/articles/first'), broken)
    const body = await response.text()
    expect(response.status).toBe(500)
    expect(body).not.toContain('secret')
    expect(log).toHaveBeenCalled()
    log.mockRestore()
  })
})
