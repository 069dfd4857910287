import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answerRequests } from '@/lib/server/http/answer-requests'
import { createCostLimits } from '@/lib/server/http/costly-requests'
import { bodyIn, type PreparedAnswer } from '@/lib/server/http/prepared-answer'

const zlib = vi.hoisted(() => ({ fails: false }))
vi.mock('node:zlib', async (original) => {
  const real = await original<typeof import('node:zlib')>()
  const gzip = (body: Buffer, done: (error: Error | null, packed?: Buffer) => void) =>
    zlib.fails ? done(new Error('no memory')) : real.gzip(body, done)
  return { ...real, gzip }
})

const answerOf = (headers: Record<string, string> = {}): PreparedAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/plain', ...headers },
  etag: 'W/"1"',
  bodies: { identity: Buffer.from('words '.repeat(1000)) },
})

let server: Server
const answers: PreparedAnswer[] = []
beforeAll(async () => {
  const handler = answerRequests({
    hot: { find: async () => answers.shift() ?? answerOf(), size: () => 0 },
    limits: createCostLimits(),
    trusted: 'loopback',
    safety: { embedAncestors: '*', tileOrigin: null },
    files: () => {},
    read: async () => null,
    start: null,
    next: () => {},
  })
  server = createServer((request, response) => void handler(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void server.close())

const ask = () => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)

test('an answer that cannot be sent ends its own connection, and the server goes on', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  answers.push(answerOf({ 'x-broken': 'two\nlines' }))
  await expect(ask()).rejects.toThrow()
  expect(log).toHaveBeenCalled()
  log.mockRestore()
  expect((await ask()).status).toBe(200)
})

test('a body that could not be compressed is tried again for the next who asks', async () => {
  const answer = answerOf()
  zlib.fails = true
  await expect(bodyIn(answer, 'gzip')).rejects.toThrow('no memory')
  zlib.fails = false
  expect((await bodyIn(answer, 'gzip'))[0]).toBe('gzip')
})
