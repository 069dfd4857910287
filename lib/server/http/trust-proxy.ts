import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** Who is believed when it says for whom and under which name it asks: a proxy on this machine, whoever connects, or nobody. */
export const proxiesTrusted = ['loopback', 'all', 'none'] as const
export type ProxiesTrusted = (typeof proxiesTrusted)[number]

const said = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']

/** An address of the machine itself. */
export const isLoopback = (address: string) =>
  isIP(address) !== 0 && /^(?:::1$|(?:::ffff:)?127\.)/i.test(address)

/**
 * Takes from a request what its sender is not believed: else anybody could have the links of an answer, of which copies are
 * kept for all, lead to a host of his own, and be a new client each time.
 */
export function forgetUntrusted(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trusted: ProxiesTrusted,
): void {
  if (trusted === 'all' || (trusted === 'loopback' && isLoopback(socket.remoteAddress ?? ''))) return
  for (const name of said) delete headers[name]
}
