import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as article from '@/app/api/articles/[id]/route'
import * as articles from '@/app/api/articles/route'
import * as claims from '@/app/api/claims/route'
import * as facets from '@/app/api/facets/route'
import * as geocode from '@/app/api/geocode/route'
import * as health from '@/app/api/health/route'
import * as hostages from '@/app/api/hostages/route'
import * as incidents from '@/app/api/incidents/route'
import * as openapi from '@/app/api/openapi.json/route'
import * as places from '@/app/api/places/route'
import * as zones from '@/app/api/zones/route'
import { askRoute as ask, type Route, readRouteJson as read } from '@/lib/server/testing/ask-route'
import { makeCrisis } from '@/lib/server/testing/made-up-crisis'

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
})
afterAll(() => made.remove())

const dataRoutes: [string, Route, string][] = [
  ['incidents', incidents, ''],
  ['zones', zones, ''],
  ['places', places, ''],
  ['hostages', hostages, ''],
  ['facets', facets, ''],
  ['claims', claims, ''],
  ['articles', articles, ''],
  ['articles/first', article, ''],
  ['geocode', geocode, 'q=hill'],
  ['health', health, ''],
  ['openapi.json', openapi, ''],
]
const lists = dataRoutes.filter(
  ([name]) => !['facets', 'articles/first', 'health', 'geocode', 'openapi.json'].includes(name),
)

describe.each(dataRoutes)('/api/%s', (_, route, needed) => {
  const ofBad = async (query: string) => {
    const response = await ask(route, `?${needed}&${query}`)
    return { response, body: await response.json() }
  }

  test.each([
    ['colour=red', 'colour'],
    ['from=2031-02-30', 'from'],
    ['to=yesterday', 'to'],
    ['bbox=1,2,3', 'bbox'],
    ['bbox=1,2,3,1000', 'bbox'],
    ['bbox=a,b,c,d', 'bbox'],
    ['status=maybe', 'status'],
    ['kind=murder', 'kind'],
    ['asOf=soon', 'asOf'],
    ['asOf=2031-05-10T18:00:00+01:00', 'asOf'],
    ['bbox=-80/-3/-78/0', 'bbox'],
    ['bbox=0x10,-1,1e1,2', 'bbox'],
    ['view=1/2', 'view'],
    ['view=7,1,2', 'view'],
    ['view=999/999/999', 'view'],
    ['lang=xx', 'lang'],
    ['from=2031-05-01&from=2031-05-02', 'from'],
    ['__proto__=1', '__proto__'],
    [`place=${'x'.repeat(129)}`, 'place'],
  ])('refuses %s, and names it', async (query, parameter) => {
    const { response, body } = await ofBad(query)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(body).toMatchObject({ status: 400, parameter })
    expect(body.detail).toContain(parameter)
    expect(Object.keys(body).sort()).toEqual(['detail', 'parameter', 'status', 'title', 'type'])
  })

  test('refuses a hundred and one parameters and an address without end', async () => {
    expect((await ofBad('place=big-1&'.repeat(101))).response.status).toBe(400)
    expect((await ofBad(`q=${'x'.repeat(9000)}`)).response.status).toBe(414)
  })

  test('answers any text without failing', async () => {
    for (const text of ["' OR 1=1 --", '<script>', '%00', '%ED%A0%80', '\u{1F525}', '../../etc', '%'])
      for (const key of ['place', 'source', 'q', 'cursor', 'limit', text]) {
        const value = text.includes('%') ? text : encodeURIComponent(text)
        const response = await ask(route, `?${key.includes('%') ? key : encodeURIComponent(key)}=${value}`)
        expect(response.status, `${key}=${text}`).toBeLessThan(500)
      }
  })

  test('may be read by any page, and a cache in front of us may answer for seconds only', async () => {
    const response = await ask(route, `?${needed}`)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=2, stale-while-revalidate=30',
    )
  })
})

describe.each(dataRoutes.filter(([name]) => name !== 'openapi.json'))('/api/%s', (_, route, needed) => {
  test('an unknown place is 404 and named', async () => {
    const response = await ask(route, `?${needed}&place=atlantis`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({
      parameter: 'place',
      detail: expect.stringContaining('atlantis'),
    })
  })
})

describe.each(dataRoutes.filter(([name]) => name !== 'health'))('/api/%s', (_, route, needed) => {
  test('any answer that there is counts as known, and a failure does not', async () => {
    const headers = { 'if-none-match': '*' }
    expect((await ask(route, `?${needed}`, { headers })).status).toBe(304)
    expect((await ask(route, `?${needed}&colour=red`, { headers })).status).toBe(400)
  })

  test('what the asker has already is not sent again', async () => {
    const etag = (await ask(route, `?${needed}`)).headers.get('etag') ?? ''
    const again = await ask(route, `?${needed}`, { headers: { 'if-none-match': `"other", ${etag}` } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect((await ask(route, `?${needed}&lang=en`, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })
})

test.each([
  [article, '', 'nobody', 404],
  [claims, '?cursor=zzz', '', 400],
])('a failure is no known answer (%#)', async (route, query, id, status) => {
  expect((await ask(route, query, { headers: { 'if-none-match': '*' }, id })).status).toBe(status)
})

test.each(dataRoutes)(
  '/api/%s: a first day after the last is refused, with both and the way out',
  async (_, route, needed) => {
    const response = await ask(route, `?${needed}&from=2031-05-11&to=2031-05-10`)
    expect(response.status).toBe(400)
    const { detail } = await response.json()
    expect(detail).toBe(
      'from: it is 2031-05-11, which is after to, 2031-05-10; give them the other way round, or leave one of them out',
    )
    expect((await ask(route, `?${needed}&from=2031-05-10&to=2031-05-10`)).status).toBe(200)
  },
)

test.each([
  ['kind=murder', 'kind: write one of killed, injured, hostages_held'],
  ['lang=xx', 'lang: write one of en, es'],
  [`place=${'x'.repeat(129)}`, 'place: write at most 128 characters'],
  ['place=', 'place: must not be empty'],
])('%s is refused in a sentence of our own', async (query, words) => {
  expect((await read(claims, `?${query}`)).detail).toContain(words)
})

test('a moment that cannot be read is answered with how to write one', async () => {
  const { detail } = await read(claims, '?asOf=2031-05-10T18:00:00+01:00')
  expect(detail).toContain('%2B01:00')
})

describe.each(lists)('/api/%s', (_, route) => {
  test('pages lay together to the whole, each item once', async () => {
    const itemsOf = (body: { items?: unknown[]; features?: unknown[] }) => body.items ?? body.features ?? []
    const whole = await read(route)
    const paged: unknown[] = []
    for (let next = ''; ; ) {
      const page = await read(route, `?limit=1${next && `&cursor=${next}`}`)
      paged.push(...itemsOf(page))
      if (page.next === null) break
      next = page.next
    }
    expect(paged).toEqual(itemsOf(whole))
    expect(whole.next).toBeNull()
  })

  test.each([
    'limit=0',
    'limit=5001',
    'limit=-1',
    'limit=1e3',
    'cursor=',
    'cursor=abc',
    'cursor=%F0%9F%94%A5',
  ])('refuses %s', async (query) => {
    const response = await ask(route, `?${query}`)
    expect(response.status).toBe(400)
    expect((await response.json()).parameter).toBe(query.split('=')[0])
  })
})

test.each(['rehenes', 'rehén retenidos', 'held hostage', 'RETENIDOS'])(
  'claims of hostages held are found by %s',
  async (words) => {
    const known = (await read(claims, '?kind=hostages_held')).items
    const found = (await read(claims, `?q=${encodeURIComponent(words)}`)).items.map(
      ({ id }: { id: string }) => id,
    )
    expect(known.length).toBeGreaterThan(0)
    expect(found).toEqual(expect.arrayContaining(known.map(({ id }: { id: string }) => id)))
  },
)
