import { connect, type Socket } from 'node:net'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { hostileRequests } from './fuzz/hostile-requests'
import { faultOf, sendHostile } from './fuzz/send-hostile'
import { servers, urlOf } from './support/servers'

const { port } = servers.hostile
const url = urlOf('hostile')

const open = (begin: string) =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(begin)
      resolve(socket)
    })
    socket.on('error', reject)
  })

test('no hostile request makes the server fail, or say the markup that it was sent', async () => {
  // As from another machine, so that its share of searches is not taken from the other tests.
  const requests = fc
    .sample(hostileRequests, { numRuns: 600, seed: 3 })
    .map((request) => ({ ...request, headers: { 'x-forwarded-for': '198.51.100.7', ...request.headers } }))
  for (let first = 0; first < requests.length; first += 8)
    await Promise.all(
      requests.slice(first, first + 8).map(async (request) => {
        expect(faultOf(await sendHostile(port, request)), JSON.stringify(request)).toBeNull()
      }),
    )
})

test('two thousand open connections and clients that never end their request leave others answered', async () => {
  const idle = await Promise.all(Array.from({ length: 2000 }, () => open('')))
  const slow = await Promise.all(
    Array.from({ length: 50 }, () => open('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')),
  )
  for (const address of ['/', '/embed', '/api/incidents', '/api/health'])
    expect((await fetch(url + address)).status, address).toBe(200)
  for (const socket of [...idle, ...slow]) socket.destroy()
})

test('a query of ten thousand keys and an address of a megabyte are refused', async () => {
  const keys = Array.from({ length: 10_000 }, (_, rank) => `k${rank}=`).join('&')
  for (const query of [keys, `q=${'a'.repeat(1024 * 1024)}`]) {
    const socket = await open(`GET /api/incidents?${query} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    // Who still sends when it is refused may be cut off before the answer comes.
    const answer = await new Promise<string>((resolve) => {
      socket.once('data', (chunk) => resolve(String(chunk)))
      socket.once('close', () => resolve('cut off'))
    })
    expect(answer).toMatch(/^(?:HTTP\/1\.1 4(?:14|31|00) |cut off$)/)
    socket.destroy()
  }
  expect((await fetch(`${url}/api/health`)).status).toBe(200)
})
