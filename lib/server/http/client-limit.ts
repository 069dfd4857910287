import type { IncomingMessage } from 'node:http'

type Options = {
  /** Requests that a client may make at once. */
  burst?: number
  /** Seconds after which it may make one more. */
  refill?: number
  /** Clients remembered; the one unheard of for longest is forgotten first. */
  most?: number
  now?: () => number
}

type Bucket = { left: number; at: number }

/** Who asks: behind a proxy, whom that proxy names last. Of a request from which `forgetUntrusted` took what is not believed. */
export function clientOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const address = socket.remoteAddress ?? ''
  const said = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return said ? said.slice(0, 45) : address
}

/**
 * How often each client may ask for what is costly: a bucket of `burst` requests that fills again by one every `refill`
 * seconds. `take` gives 0 where the request may pass, else the seconds to wait.
 */
export function createClientLimit({
  burst = 20,
  refill = 3,
  most = 10_000,
  now = () => performance.now(),
}: Options = {}) {
  const buckets = new Map<string, Bucket>()

  function fill(client: string): Bucket {
    const at = now()
    const known = buckets.get(client) ?? { left: burst, at }
    const left = Math.min(burst, known.left + (at - known.at) / 1000 / refill)
    buckets.delete(client)
    for (const oldest of buckets.keys()) {
      if (buckets.size < most) break
      buckets.delete(oldest)
    }
    return { left, at }
  }

  return {
    take(client: string): number {
      const bucket = fill(client)
      const passes = bucket.left >= 1
      buckets.set(client, passes ? { ...bucket, left: bucket.left - 1 } : bucket)
      return passes ? 0 : Math.max(1, Math.ceil((1 - bucket.left) * refill))
    },
    /** What cost nothing after all is not counted. */
    giveBack(client: string): void {
      const bucket = fill(client)
      buckets.set(client, { ...bucket, left: Math.min(burst, bucket.left + 1) })
    },
    size: () => buckets.size,
  }
}
