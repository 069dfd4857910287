import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerRequests } from '@/lib/server/http/answer-requests'
import { createCostLimits } from '@/lib/server/http/costly-requests'
import { createHotAnswers } from '@/lib/server/http/hot-answers'
import { pickEncoding } from '@/lib/server/http/prepared-answer'
import { scriptHashes } from '@/lib/server/http/security-headers'

/** A stand-in for Next: a page with a script in it, a data route, and a route that fails. */
const page = `<!doctype html><p>${'map '.repeat(600)}</p><script>self.x=1</script><script src="/a.js"></script>`
const asked: string[] = []
const named: unknown[] = []
const sent: { from: unknown; type: unknown; body: string }[] = []
let server: Server
let port: number

beforeAll(async () => {
  const handler = answerRequests({
    hot: createHotAnswers({ version: async () => 1 }),
    limits: createCostLimits(() => 0),
    trusted: 'none',
    safety: { embedAncestors: 'https://paper.example', tileOrigin: null },
    files: (_request, response) => void response.writeHead(404).end(),
    read: async () => '',
    start: null,
    next: (request, response) => {
      asked.push(request.url ?? '')
      named.push(request.headers['x-forwarded-host'])
      if (request.url === '/broken') throw new Error('broken')
      if (request.method === 'POST') {
        const { 'x-forwarded-for': from, 'content-type': type } = request.headers
        request.on('data', (chunk) => sent.push({ from, type, body: String(chunk) }))
      }
      const isData = request.url?.startsWith('/api')
      response.writeHead(200, { 'content-type': isData ? 'application/json' : 'text/html; charset=utf-8' })
      response.end(isData ? '{"items":[]}' : page)
    },
  })
  server = createServer((request, response) => void handler(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

type Got = { status: number; headers: Record<string, string>; body: Buffer }
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Got>((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      )
    })
    request.on('error', reject)
  })

describe('who asks for what is costly without end', () => {
  const askMany = async (times: number, path: (time: number) => string) => {
    const answers: Got[] = []
    for (let time = 0; time < times; time++) answers.push(await ask(path(time)))
    return answers
  }

  test.each([
    ['pictures', 20, (time: number) => `/api/export/png?from=2031-01-${10 + time}`, '3'],
    ['files', 60, (time: number) => `/api/export/kml?bbox=0,0,1,${1 + time}`, '3'],
    ['searches', 60, (time: number) => `/api/claims?q=word${time}`, '1'],
  ])(
    'is told when to ask for %s again, and everything else is answered still',
    async (name, burst, path, wait) => {
      const answers = await askMany(burst + 1, path)
      expect(answers.slice(0, burst).every(({ status }) => status === 200)).toBe(true)
      const last = answers.at(-1)
      expect([last?.status, last?.headers['retry-after']]).toEqual([429, wait])
      expect(JSON.parse(last?.body.toString() ?? '').title).toBe(`Too many ${name} at once`)
      expect((await ask('/api/zones')).status).toBe(200)
      expect((await ask(path(0))).status, 'an answer at hand costs nothing').toBe(200)
    },
  )
})

describe('a text that is sent to be read', () => {
  const send = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })

  test('is passed on whole, with who sends it, and its answer is nobody else’s', async () => {
    const response = await send('/api/read', '{"text":"a"}', {
      'x-forwarded-for': '127.0.0.1, 203.0.113.9',
      'if-none-match': '*',
    })
    expect([response.status, response.headers.get('etag')]).toEqual([200, null])
    expect(sent).toEqual([{ from: '127.0.0.1', type: 'application/json', body: '{"text":"a"}' }])
  })

  test('is refused where it is too large, and wherever else it is sent', async () => {
    expect((await send('/api/read', 'a'.repeat(500_000))).status).toBe(413)
    const elsewhere = await send('/api/claims', '{}')
    expect([elsewhere.status, elsewhere.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    const got = await ask('/api/read')
    expect([got.status, got.headers.allow]).toEqual([405, 'POST, OPTIONS'])
    expect(sent).toHaveLength(1)
  })
})

describe('a page', () => {
  test('names the host that a stranger names to nobody, and is one answer for all of them', async () => {
    for (const host of ['a.example', 'b.example']) await ask('/by-host', { 'x-forwarded-host': host })
    expect(asked.filter((address) => address === '/by-host')).toHaveLength(1)
    expect(named.filter(Boolean)).toEqual([])
  })

  test('is made and kept once, whatever its address gathered on its way', async () => {
    const gathered = ['?utm_source=a&place=EC-G', '?place=EC-G&fbclid=1&fbclid=2', '?place=EC-G&utm_medium=b']
    for (const query of gathered) expect((await ask(`/gathered${query}`)).status).toBe(200)
    expect(asked.filter((address) => address.startsWith('/gathered'))).toEqual(['/gathered?place=EC-G'])
    await ask('/gathered?gclid=1')
    expect(asked.at(-1)).toBe('/gathered')
  })

  test('data routes see their whole address, and refuse what they do not know', async () => {
    await ask('/api/claims?utm_source=a')
    expect(asked.at(-1)).toBe('/api/claims?utm_source=a')
  })

  test('comes as brotli, as gzip or as it is, whichever the asker takes', async () => {
    const br = await ask('/', { 'accept-encoding': 'gzip, br' })
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.body).toString()).toBe(page)
    expect(gunzipSync((await ask('/', { 'accept-encoding': 'gzip' })).body).toString()).toBe(page)
    expect((await ask('/')).body.toString()).toBe(page)
  })

  test('is made once for all who ask for it in one language, and anew for another language', async () => {
    asked.length = 0
    await ask('/?kind=killed', { 'accept-language': 'en' })
    await ask('/?kind=killed', { 'accept-language': 'en-GB,en;q=0.8' })
    await ask('/?kind=killed', { 'accept-language': 'es' })
    expect(asked).toEqual(['/?kind=killed', '/?kind=killed'])
  })

  test('is whole, whatever part of it somebody asks for', async () => {
    const { status, body, headers } = await ask('/', { rsc: '1', 'next-router-state-tree': 'no tree' })
    expect([status, body.toString(), headers.vary]).toEqual([200, page, 'accept-encoding, accept-language'])
  })

  test('lets no script run but its own, and is framed by nobody', async () => {
    const { headers } = await ask('/')
    expect(headers['content-security-policy']).toContain(`script-src 'self' ${scriptHashes(page)[0]};`)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
  })

  test('that is meant for frames may be framed by whom the configuration names', async () => {
    const { headers } = await ask('/embed?kind=killed')
    expect(headers['content-security-policy']).toContain("frame-ancestors https://paper.example 'self'")
    expect(headers['x-frame-options']).toBeUndefined()
  })

  test('that the asker has is not sent again', async () => {
    const { etag = '' } = (await ask('/')).headers
    const again = await ask('/', { 'if-none-match': `"other", ${etag}` })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test('whose making fails is told in words, with nothing of the inside', async () => {
    const { status, body } = await ask('/broken')
    expect(status).toBe(500)
    expect(body.toString()).not.toMatch(/broken|at /)
  })
})

describe('a request that makes no sense', () => {
  test.each([
    ['a broken escape', '/%zz', 'GET', 400, /%/],
    ['more parameters than any form sends', `/?${'a=1&'.repeat(1_900)}`, 'GET', 400, /parameters/],
    ['TRACE', '/', 'TRACE', 405, /GET/],
    ['PUT', '/api/incidents', 'PUT', 405, /GET/],
    ['an endless address', `/?q=${'a'.repeat(9000)}`, 'GET', 414, /8000/],
  ])('%s is refused with a word on what to do', async (_, path, method, status, words) => {
    const got = await ask(path, {}, method)
    expect(got.status).toBe(status)
    expect(got.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(JSON.parse(got.body.toString()).detail).toMatch(words)
  })

  test('what may be asked of a page or a file is told without making it', async () => {
    const before = asked.length
    for (const path of ['/', '/embed.js?a=1']) {
      const { status, headers, body } = await ask(path, {}, 'OPTIONS')
      expect([status, headers.allow, body.length], path).toEqual([204, 'GET, HEAD, OPTIONS', 0])
      // RFC 9110: what has no content has no length.
      expect(headers['content-length'], path).toBeUndefined()
    }
    expect(asked.length).toBe(before)
  })

  test('HEAD gets the headers alone', async () => {
    const { headers, body } = await ask('/', {}, 'HEAD')
    expect([Number(headers['content-length']), body.length]).toEqual([page.length, 0])
  })
})

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['identity', 'identity'],
  [undefined, 'identity'],
])('of %s the best form is %s', (accepted, best) => {
  expect(pickEncoding(accepted)).toBe(best)
})
