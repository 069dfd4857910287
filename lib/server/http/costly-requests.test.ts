import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { createCostLimits } from '@/lib/server/http/costly-requests'

const asking = (url: string) => ({
  url,
  socket: { remoteAddress: '203.0.113.9' } as IncomingMessage['socket'],
  headers: {},
})

/** How many of a hundred requests in one moment pass. */
function passing(toUrl: (rank: number) => string): number {
  const limits = createCostLimits(() => 0)
  const asked = Array.from({ length: 100 }, (_, rank) => limits.refuse(asking(toUrl(rank))))
  return asked.filter((refusal) => refusal === null).length
}

test('pictures, files to take along and searches are limited, and what is cheap is not', () => {
  expect(passing((rank) => `/api/export/png?q=${rank}`)).toBe(20)
  expect(passing((rank) => `/social-image?q=${rank}`)).toBe(20)
  expect(passing((rank) => `/api/incidents?q=${rank}`)).toBe(60)
  expect(passing((rank) => `/api/export/kml?view=${rank}`)).toBe(60)
  expect(passing((rank) => `/api/incidents?limit=${rank}`)).toBe(100)
})

test('articles to be read are limited, and asking whether one may have them read is not', () => {
  expect(passing(() => '/api/read')).toBe(20)
  const limits = createCostLimits(() => 0)
  const asked = Array.from({ length: 100 }, () =>
    limits.refuse({ ...asking('/api/read'), method: 'OPTIONS' }),
  )
  expect(asked.filter(Boolean)).toEqual([])
})

test('a request to read that could not be understood is not counted', () => {
  const limits = createCostLimits(() => 0)
  for (let rank = 0; rank < 100; rank++) {
    expect(limits.refuse(asking('/api/read'))).toBeNull()
    limits.giveBack(asking('/api/read'))
  }
  expect(Array.from({ length: 30 }, () => limits.refuse(asking('/api/read'))).filter(Boolean)).toHaveLength(
    10,
  )
})

test('a picture counts as one however its address is spelt', () => {
  expect(passing(() => '/api/export/p%6Eg')).toBe(20)
  expect(passing(() => '/api/export/%70%6e%67?theme=dark')).toBe(20)
  expect(passing(() => '/api/%E0%A4')).toBe(100)
})
