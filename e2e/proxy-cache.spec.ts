import { expect, test } from '@playwright/test'
import { servers } from './support/servers'
import { hasNginx, startNginx } from './support/start-nginx'

/** What the configuration in docs/nginx.conf makes of our answers, by a real nginx in front of the real app. */

let nginx: Awaited<ReturnType<typeof startNginx>>

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  if (!hasNginx()) console.error('\n!!! NOT TESTED BEHIND NGINX: it is not installed\n')
  test.skip(!hasNginx(), 'nginx is not installed')
  nginx = await startNginx(servers.shipped.port + 20, servers.shipped.port)
})
test.afterAll(() => nginx?.stop())

const ask = (path: string, headers: Record<string, string> = {}) => fetch(nginx.url + path, { headers })
const cacheOf = (response: Response) => response.headers.get('x-cache')

for (const path of ['/embed?kind=injured', '/api/incidents?kind=injured', '/api/export/csv?kind=injured'])
  test(`${path} is asked of the app once for all who come at once`, async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => ask(path)))
    const bodies = new Set(await Promise.all(all.map((response) => response.text())))
    expect(bodies.size).toBe(1)
    expect(all.filter((response) => cacheOf(response) === 'MISS')).toHaveLength(1)
  })

test('each language and each form of packing has a copy of its own', async () => {
  const [english, spanish] = [
    await (await ask('/embed', { 'accept-language': 'en-GB' })).text(),
    await (await ask('/embed', { 'accept-language': 'es-EC,es;q=0.9' })).text(),
  ]
  expect(english).toContain('lang="en"')
  expect(spanish).toContain('lang="es"')
  const plain = await ask('/api/incidents', { 'accept-encoding': 'identity' })
  const packed = await ask('/api/incidents', { 'accept-encoding': 'gzip, br' })
  expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([
    null,
    'br',
  ])
  expect(await packed.json()).toEqual(await plain.json())
})

test('a host that somebody names stands in no copy for others', async () => {
  const path = '/api/openapi.json?q=host'
  for (const headers of [{ 'x-forwarded-host': 'elsewhere.example' }, {}] as Record<string, string>[])
    expect(await (await ask(path, headers)).text()).not.toContain('elsewhere.example')
})

test('after two seconds the old answer is given once more while the new one is fetched', async () => {
  await ask('/api/zones')
  // nginx counts in whole seconds.
  await new Promise((resolve) => setTimeout(resolve, 3200))
  expect(cacheOf(await ask('/api/zones'))).toBe('STALE')
  await expect.poll(async () => cacheOf(await ask('/api/zones'))).toBe('HIT')
})

test('what one has is not sent again, a refusal is not kept, and the pages stay guarded', async () => {
  const etag = (await ask('/api/articles')).headers.get('etag') ?? ''
  expect((await ask('/api/articles', { 'if-none-match': etag })).status).toBe(304)
  const refusals = [await ask('/api/claims?colour=red'), await ask('/api/claims?colour=red')]
  expect(refusals.map(({ status }) => status)).toEqual([400, 400])
  expect(refusals.map(cacheOf)).not.toContain('HIT')
  const page = await ask('/')
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})
