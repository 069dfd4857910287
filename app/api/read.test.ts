import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET, OPTIONS, POST } from '@/app/api/read/route'
import { isProblem } from '@/lib/model/problem'
import { readingSchema } from '@/lib/model/reading'
import { type CalledPlace, readResponseSchema } from '@/lib/model/responses'
import { readArticle } from '@/lib/reading/read-article'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'
import { answerReading } from '@/lib/server/read-on-request/answer-reading'
import { createReadingDesk } from '@/lib/server/read-on-request/reading-desk'
import { startReadingProcess } from '@/lib/server/read-on-request/start-reading-process'
import { parseArticle } from '@/lib/text/parse-article'

const folder = mkdtempSync(join(tmpdir(), 'crisis-read-'))
const store = join(folder, 'never.db')
const desk = createReadingDesk({ start: startReadingProcess })
beforeEach(() => vi.stubEnv('DATABASE_URL', `file:${store}`))
afterEach(() => vi.unstubAllEnvs())
afterAll(() => {
  desk.end()
  rmSync(folder, { recursive: true, force: true })
})

const local = { 'content-type': 'application/json', 'x-forwarded-for': '127.0.0.1' }
const request = (body: unknown, headers: Record<string, string> = local, method = 'POST') =>
  new Request('http://localhost/api/read', {
    method,
    headers,
    ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
  })
const text = 'Twelve guards were freed from Turi prison on Monday.'

describe('who may have a text read', () => {
  const statusFor = async (setting: string, client: string) => {
    vi.stubEnv('READ_ARTICLES', setting)
    const headers = { ...local, 'x-forwarded-for': client }
    return [
      (await OPTIONS(request('', headers, 'OPTIONS'))).status,
      (await POST(request({}, headers))).status,
    ]
  }

  test('is whoever asks from the machine itself, unless the setting says otherwise', async () => {
    expect(await statusFor('', '127.0.0.1')).toEqual([204, 422])
    expect(await statusFor('', '::1')).toEqual([204, 422])
    expect(await statusFor('local', '203.0.113.9')).toEqual([403, 403])
    expect(await statusFor('local', '127.0.0.1.example')).toEqual([403, 403])
    expect(await statusFor('all', '203.0.113.9')).toEqual([204, 422])
    expect(await statusFor('none', '127.0.0.1')).toEqual([403, 403])
  })

  test('who may not is told which setting to change', async () => {
    const response = await POST(request({ text }, { ...local, 'x-forwarded-for': '203.0.113.9' }))
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect((await response.json()).detail).toContain('READ_ARTICLES=all')
  })
})

describe('what is sent', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'as %j, which any page may have a browser send, is refused',
    async (type) => {
      const response = await POST(request({ text }, { ...local, 'content-type': type }))
      expect([response.status, (await response.json()).detail]).toEqual([
        415,
        expect.stringContaining('Content-Type: application/json'),
      ])
    },
  )

  test('is for no page but ours: no script of another is let send it or read the answer', async () => {
    const origin = { ...local, origin: 'https://elsewhere.example' }
    const answers = [
      await OPTIONS(request('', { ...origin, 'access-control-request-method': 'POST' }, 'OPTIONS')),
      await POST(request({}, origin)),
      await GET(request('', origin, 'GET')),
    ]
    for (const { headers } of answers) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
      expect(headers.get('cache-control')).toBe('no-store')
    }
    expect(answers[2]?.status).toBe(405)
    expect(answers[2]?.headers.get('allow')).toBe('POST, OPTIONS')
  })

  test('too long, or beyond what a request may hold, is refused before it is read', async () => {
    const long = await POST(request({ text: 'a'.repeat(60_000) }))
    expect(await long.json()).toMatchObject({ status: 413, field: 'text' })
    expect((await POST(request(' '.repeat(500_000)))).status).toBe(413)
  })
})

describe('what is read', () => {
  const article = readFileSync(
    'data/crises/ecuador-prisons-2023/articles/00-latinpost-all-prisons-20230726.md',
    'utf8',
  )
  const ask = async (body: unknown) => (await answerReading(request(body), desk)).json()

  test('is a reading as npm run read prints it, and nothing is stored', async () => {
    const parsed = parseArticle(article.replace('---', '---\nid: again'), 'again.md')
    const context = await loadReadingContext()
    if (isProblem(parsed) || isProblem(context)) throw new Error('what ships cannot be read')
    const { countries, gazetteer } = context
    const expected = readArticle(parsed, gazetteer, { countries, explain: true })

    const { text, sentences, remarks, places, ...reading } = await ask({
      text: article.replace('---', '---\nid: again'),
    })
    expect(reading).toEqual(JSON.parse(JSON.stringify(expected)))
    expect(readingSchema.safeParse(reading).success).toBe(true)
    expect(readResponseSchema.safeParse({ ...reading, text, sentences, remarks, places }).success).toBe(true)
    expect([text, remarks]).toEqual([parsed.text, []])
    expect(sentences.length).toBeGreaterThan(5)
    expect(places.map(({ id }: { id: string }) => id)).toContain('EC')
    expect(existsSync(store)).toBe(false)
  })

  test('names places abroad, their provinces and countries as Spanish does', async () => {
    const abroad = 'Twelve people died in London on Monday, and two were injured in Bavaria.'
    const { places } = await ask({ text: abroad })
    const called = new Map(places.map(({ id, names }: CalledPlace) => [id, names?.es]))
    expect(called.get('geonames:2643743')).toBe('Londres')
    expect([...called.values()]).toEqual(
      expect.arrayContaining(['Inglaterra', 'Reino Unido', 'Baviera', 'Alemania']),
    )
  })

  test('of a bare text is by what is said of it; what to look at is said', async () => {
    const read = await ask({ text, publishedAt: '2023-07-26', language: 'en' })
    expect(read.claims).toMatchObject([
      { kind: 'hostages_freed', quantity: { value: 12 }, when: { start: '2023-07-24' } },
    ])
    const spanish = 'Los doce guías de la cárcel de Turi fueron liberados <b>el lunes</b>.'
    expect((await ask({ text: spanish, language: 'en' })).remarks).toEqual([
      expect.stringContaining('<b>'),
      expect.stringContaining('looks Spanish'),
    ])
    expect(await ask({ text: '---\ntitle: a\n---\nb' })).toMatchObject({ status: 422, field: 'publisher' })
  })

  test('is by the places and strikes of the crisis as they are now', async () => {
    const crisis = join(folder, 'brask')
    mkdirSync(join(crisis, 'articles'), { recursive: true })
    writeFileSync(
      join(crisis, 'crisis.json'),
      readFileSync('data/crises/ecuador-prisons-2023/crisis.json', 'utf8'),
    )
    vi.stubEnv('CRISIS', crisis)
    const own = createReadingDesk({ start: startReadingProcess })
    const askOwn = async () =>
      (await answerReading(request({ text: 'Two guards died in Zorbat prison.', title: 'a' }), own)).json()
    expect((await askOwn()).claims[0].place?.id).not.toBe('zorbat')
    const prison = { id: 'zorbat', name: 'Zorbat prison', lon: -79, lat: -2 }
    writeFileSync(join(crisis, 'places.json'), JSON.stringify([prison]))
    expect((await askOwn()).claims[0].place.id).toBe('zorbat')
    const strike = { article: 'a', words: 'Two guards', why: 'They live.' }
    writeFileSync(join(crisis, 'struck.json'), JSON.stringify([strike]))
    expect(await askOwn()).toMatchObject({ claims: [], rejected: [{ struck: { why: 'They live.' } }] })
    const other = { text: 'Two guards died in Zorbat prison.', title: 'b' }
    expect((await (await answerReading(request(other), own)).json()).remarks).toEqual([
      expect.stringContaining('“Two guards”, of a'),
    ])
    const stored = { id: 'a', title: 'Two die', publisher: 'The Brask Courier', publishedAt: '2023-07-26' }
    expect(await (await answerReading(request(other), own, async () => stored)).json()).toMatchObject({
      stored,
      claims: [],
      remarks: [],
      rejected: [{ struck: { why: 'They live.' } }],
    })
    const broken = () => Promise.reject(new Error('no store'))
    expect((await answerReading(request(other), own, broken)).status).toBe(200)
    own.end()
  })
})
