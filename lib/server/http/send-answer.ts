import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyIn, type PreparedAnswer, pickEncoding } from '@/lib/server/http/prepared-answer'
import { alwaysSafe } from '@/lib/server/http/security-headers'

/** RFC 9110: a list of tags or `*`, compared weakly. */
function isKnown(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return asked.trim() === '*' || asked.split(',').some((tag) => bare(tag) === bare(etag))
}

/** Sends an answer, or tells the asker that what he has is still right. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedAnswer,
): Promise<void> {
  const { status, headers, etag } = answer
  const tagged = status === 200 && etag ? { etag } : {}
  if (tagged.etag && isKnown(request.headers['if-none-match'], etag)) {
    const { 'content-type': _, ...rest } = headers
    response.writeHead(304, { ...alwaysSafe, ...rest, ...tagged }).end()
    return
  }
  const [encoding, body] = await bodyIn(answer, pickEncoding(request.headers['accept-encoding']))
  response.writeHead(status, {
    ...alwaysSafe,
    ...headers,
    ...tagged,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    ...(status === 204 ? {} : { 'content-length': body.length }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
