import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { clientOf, createClientLimit } from './client-limit'

test('a client that has used up its share waits, and others do not', () => {
  let time = 0
  const limit = createClientLimit({ burst: 2, refill: 3, now: () => time })
  expect([limit.take('a'), limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([0, 0, 3, 0])
  time = 2000
  expect(limit.take('a')).toBe(1)
  time = 3000
  expect([limit.take('a'), limit.take('a')]).toEqual([0, 3])
})

test('it remembers no more clients than it is told to', () => {
  const limit = createClientLimit({ most: 3 })
  for (let client = 0; client < 50; client++) limit.take(String(client))
  expect(limit.size()).toBe(3)
})

test('behind a proxy the client is whom it names last', () => {
  const from = (remoteAddress: string, said?: string) =>
    clientOf({
      socket: { remoteAddress } as IncomingMessage['socket'],
      headers: said ? { 'x-forwarded-for': said } : {},
    })
  expect(from('203.0.113.9')).toBe('203.0.113.9')
  expect(from('127.0.0.1', '10.9.9.9, 198.51.100.1')).toBe('198.51.100.1')
  expect(from('::ffff:127.0.0.1')).toBe('::ffff:127.0.0.1')
})
