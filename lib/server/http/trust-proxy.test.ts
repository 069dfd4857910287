import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { forgetUntrusted, type ProxiesTrusted } from '@/lib/server/http/trust-proxy'

/** What is left of what a request says of whom it is passed on for. */
function leftOf(trusted: ProxiesTrusted, remoteAddress: string) {
  const headers: IncomingMessage['headers'] = {
    host: 'map.example.org',
    'x-forwarded-for': '198.51.100.1',
    'x-forwarded-host': 'elsewhere.example',
    'x-forwarded-proto': 'https',
  }
  forgetUntrusted({ headers, socket: { remoteAddress } as IncomingMessage['socket'] }, trusted)
  return Object.keys(headers)
}

const all = ['host', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']

test.each<[ProxiesTrusted, string, string[]]>([
  ['loopback', '127.0.0.1', all],
  ['loopback', '::1', all],
  ['loopback', '::ffff:127.0.0.1', all],
  ['loopback', '203.0.113.9', ['host']],
  ['loopback', '', ['host']],
  ['none', '127.0.0.1', ['host']],
  ['all', '203.0.113.9', all],
])('where %s may name who asks and by which host, %s is believed %j', (trusted, address, left) => {
  expect(leftOf(trusted, address)).toEqual(left)
})
