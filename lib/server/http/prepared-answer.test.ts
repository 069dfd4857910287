import { brotliDecompressSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { bodyIn } from '@/lib/server/http/prepared-answer'

test('what is asked for again and again is sent smaller, and says the same', async () => {
  const said = Array.from(
    { length: 3000 },
    (_, n) => `<p>${n} guards held in the ${n % 7}th prison</p>`,
  ).join('')
  const answer = {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    etag: 'W/"1"',
    bodies: { identity: Buffer.from(said) },
  }
  const [, first] = await bodyIn(answer, 'br')
  const later = await vi.waitUntil(async () => {
    const [, body] = await bodyIn(answer, 'br')
    return body.length < first.length && body
  })
  expect(brotliDecompressSync(first).toString()).toBe(said)
  expect(brotliDecompressSync(later).toString()).toBe(said)
})
