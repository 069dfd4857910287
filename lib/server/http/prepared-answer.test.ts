import { type BrotliOptions, brotliDecompressSync } from 'node:zlib'
import { beforeEach, expect, test, vi } from 'vitest'
import { bodyIn, type PreparedAnswer } from '@/lib/server/http/prepared-answer'

const compressed = vi.hoisted(() => ({ times: 0 }))
vi.mock('node:zlib', async (original) => {
  const zlib = await original<typeof import('node:zlib')>()
  return {
    ...zlib,
    brotliCompress(
      body: Buffer,
      options: BrotliOptions,
      done: (error: Error | null, result: Buffer) => void,
    ) {
      compressed.times++
      zlib.brotliCompress(body, options, done)
    },
  }
})
beforeEach(() => {
  compressed.times = 0
})

const said = Array.from({ length: 3000 }, (_, n) => `<p>${n} guards held in the ${n % 7}th prison</p>`).join(
  '',
)
const toAnswer = (): PreparedAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  etag: 'W/"1"',
  bodies: { identity: Buffer.from(said) },
})

test('a body is compressed once, however many ask for it at the same time', async () => {
  const answer = toAnswer()
  const bodies = await Promise.all(Array.from({ length: 200 }, () => bodyIn(answer, 'br')))
  expect(new Set(bodies.map(([, body]) => body)).size).toBe(1)
  expect(compressed.times).toBe(1)
})

test('what is asked for still after a while is sent smaller, and says the same', async () => {
  let at = 0
  const now = () => at
  const answer = toAnswer()
  const [, first] = await bodyIn(answer, 'br', now)
  await bodyIn(answer, 'br', now)
  expect(compressed.times).toBe(1)
  at = 10_000
  const later = await vi.waitUntil(
    async () => {
      const [, body] = await bodyIn(answer, 'br', now)
      return body.length < first.length && body
    },
    { timeout: 30_000 },
  )
  expect(brotliDecompressSync(first).toString()).toBe(said)
  expect(brotliDecompressSync(later).toString()).toBe(said)
  expect(compressed.times).toBe(2)
})
