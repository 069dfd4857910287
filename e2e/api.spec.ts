import { expect, test } from '@playwright/test'

/** What strangers send to the data routes of a running server. */

const lists = ['incidents', 'zones', 'places', 'claims', 'articles']
const routes = [...lists, 'hostages', 'facets', 'health', 'openapi.json', 'geocode?q=turi'].map(
  (name) => `/api/${name}`,
)

for (const path of routes)
  test(`${path} answers, and what has not changed is not sent twice`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toMatch(/^application\/(geo\+)?json/)
    const { etag = '' } = response.headers()
    expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304)
  })

const refused: [path: string, status: number, parameter?: string][] = [
  ['/api/claims?colour=red', 400, 'colour'],
  ['/api/claims?constructor=1', 400, 'constructor'],
  ['/api/zones?from=2023-02-30', 400, 'from'],
  ['/api/claims?asOf=2023-07-24T10:00:00+01:00', 400, 'asOf'],
  ['/api/incidents?bbox=-80/-3/-78/0', 400, 'bbox'],
  ['/api/incidents?bbox=0x10,-1,1e1,2', 400, 'bbox'],
  ['/api/incidents?view=999/999/999', 400, 'view'],
  ['/api/places?place=atlantis', 404, 'place'],
  ['/api/health?place=atlantis', 404, 'place'],
  ['/api/openapi.json?foo=1', 400, 'foo'],
  ['/api/claims?cursor=zzz', 400, 'cursor'],
  ['/api/claims?__proto__=1', 400, '__proto__'],
  ['/api/articles/%zz', 400],
  ['/api/articles/nope', 404],
  ['/api/nothing', 404],
]

for (const [path, status, parameter] of refused)
  test(`${path} is refused as ${status}, in words a program can read`, async ({ request }) => {
    const response = await request.get(path, { headers: { 'if-none-match': '*' } })
    expect(response.status()).toBe(status)
    expect(response.headers()['content-type']).toContain('application/problem+json')
    const body = await response.json()
    expect(body.status).toBe(status)
    expect(body.parameter).toBe(parameter)
  })

test('pictures are not made anew in other sizes for whoever asks', async ({ request }) => {
  const response = await request.get('/_next/image?url=/social-image&w=3840&q=75')
  expect(response.status()).toBe(404)
})

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'])
  test(`${method} is not allowed, and told what is`, async ({ request }) => {
    const response = await request.fetch('/api/claims', { method })
    expect(response.status()).toBe(405)
    expect(response.headers().allow).toBe('GET, HEAD, OPTIONS')
    expect(response.headers()['content-type']).toContain('application/problem+json')
  })

for (const q of ["' OR 1=1 --", '<script>alert(1)</script>', '../../etc/passwd', '\u0000', '%'])
  test(`the words ${JSON.stringify(q)} find nothing and break nothing`, async ({ request }) => {
    const response = await request.get('/api/claims', { params: { q } })
    expect(response.status()).toBe(200)
    expect((await response.json()).items).toEqual([])
  })
