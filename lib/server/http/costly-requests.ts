import type { IncomingMessage } from 'node:http'
import { problem } from '@/lib/model/problem'
import { clientOf, createClientLimit } from '@/lib/server/http/client-limit'
import type { Refusal } from '@/lib/server/http/refuse-for-now'
import { decodePath } from '@/lib/server/respond/decode-path'
import { readingRoute } from '@/lib/server/respond/respond'

type Costly = {
  title: string
  isAsked: (path: string, query: URLSearchParams) => boolean
  /** Requests that a client may make at once, and seconds after which it may make one more. */
  burst: number
  refill: number
}

/** Borne by an answer that nothing was made for; nobody outside sees it. */
export const costless = 'x-costless'

/** What takes the processor longer than reading an answer out does; a request falls under the first that fits. */
const costly: Costly[] = [
  {
    title: 'Too many articles at once',
    isAsked: (path) => path === readingRoute,
    burst: 20,
    refill: 6,
  },
  {
    title: 'Too many pictures at once',
    isAsked: (path) => path === '/api/export/png' || path === '/social-image',
    burst: 20,
    refill: 3,
  },
  {
    title: 'Too many files at once',
    isAsked: (path) => path.startsWith('/api/export/'),
    burst: 60,
    refill: 3,
  },
  {
    title: 'Too many searches at once',
    isAsked: (path, query) => path === '/api/geocode' || (query.get('q') ?? '').trim() !== '',
    burst: 60,
    refill: 0.25,
  },
]

type Asking = Pick<IncomingMessage, 'method' | 'url' | 'socket' | 'headers'>

/**
 * How often each client may ask for what is costly to make. `refuse` counts the request and gives null where it may pass,
 * else the problem (429) and the seconds to wait; `giveBack` takes that back.
 * @param now milliseconds of a clock that never goes back
 */
export function createCostLimits(now?: () => number) {
  const limits = costly.map((kind) => ({
    ...kind,
    limit: createClientLimit({ burst: kind.burst, refill: kind.refill, ...(now ? { now } : {}) }),
  }))
  function kindOf({ url = '' }: Asking) {
    const [path = '', query = ''] = url.split('?', 2)
    const params = new URLSearchParams(query)
    const meant = decodePath(path) ?? path
    return limits.find(({ isAsked }) => isAsked(meant, params))
  }
  return {
    refuse(request: Asking): Refusal | null {
      // What may be done at an address is told for nothing.
      if (request.method === 'OPTIONS') return null
      const kind = kindOf(request)
      const wait = kind ? kind.limit.take(clientOf(request)) : 0
      if (!kind || wait === 0) return null
      return { wait, problem: problem(429, 'too-many-requests', kind.title, `ask again in ${wait} seconds`) }
    },
    /** A request that could not be understood made nothing. */
    giveBack(request: Asking): void {
      kindOf(request)?.limit.giveBack(clientOf(request))
    },
  }
}

export type CostLimits = ReturnType<typeof createCostLimits>
