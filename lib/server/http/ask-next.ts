import { createHash } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import { inject } from 'light-my-request'
import { clientOf } from '@/lib/server/http/client-limit'
import type { Start } from '@/lib/server/http/find-start'
import { canBeLight, toLightPage } from '@/lib/server/http/light-page'
import type { PreparedAnswer } from '@/lib/server/http/prepared-answer'
import { type PageSafety, pageHeaders } from '@/lib/server/http/security-headers'
import { isStill, type ReadFile, toStillPage } from '@/lib/server/http/still-page'
import { cacheControl, readingRoute } from '@/lib/server/respond/respond'

/** What Next says of a connection or of its own caches is not for the asker. */
const dropped =
  /^(?:connection|keep-alive|transfer-encoding|content-length|date|vary|cache-control|etag|x-powered-by)$/

/**
 * What an answer may depend on. Left out are the headers by which Next's own router asks for a part of a page: our pages
 * are moved between by plain links, and Next fails where such a header makes no sense.
 */
const forwarded = ['host', 'accept-language', 'x-forwarded-host', 'x-forwarded-proto']

/** Our scripts for other people's pages. */
const forOthers = {
  'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}
const isForOthers = (address: string) => /^\/embed(?:-frame)?\.js(?:$|\?)/.test(address)

const toEtag = (body: Buffer) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** Who may keep an answer apart from whom: by language where the address names none. */
const varyOf = (isPage: boolean, address: string) =>
  ['accept-encoding', ...(isPage && !/[?&]lang=/.test(address) ? ['accept-language'] : [])].join(', ')

/** Whoever sends a text to be read is to be known, and what he says that it is. */
const isGiven = (address: string) => address.split('?')[0] === readingRoute

function headersOf(request: IncomingMessage): Record<string, string> {
  const given = isGiven(request.url ?? '')
  const found = [...forwarded, ...(given ? ['content-type'] : [])].map((name) => [
    name,
    request.headers[name],
  ])
  return {
    ...Object.fromEntries(found.filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
    ...(given ? { 'x-forwarded-for': clientOf(request) } : {}),
  }
}

export type PageParts = {
  safety: PageSafety
  read: ReadFile
  /** How the dashboard comes to life by itself; null leaves it to Next's client. */
  start: Start | null
}

/** A page that can only say what is amiss names the status: Next answers 200 once it has begun to draw. */
const problemStatus = /<main\b[^>]* data-status="(4\d\d)"/

/** A page as we send it: Next's own, or what we make of it. */
async function toPage(address: string, html: string, { read, start }: PageParts): Promise<string | null> {
  if (isStill(address)) return toStillPage(html, read)
  return start && canBeLight(html) ? toLightPage(html, start, read) : null
}

/** As Next is asked: a head is of what a GET gives. */
function methodOf({ method }: IncomingMessage): 'GET' | 'OPTIONS' | 'POST' {
  return method === 'OPTIONS' || method === 'POST' ? method : 'GET'
}

/**
 * Asks Next within this process, and takes its whole answer.
 * @param body what was sent along, where anything was
 */
export async function askNext(
  next: RequestListener,
  request: IncomingMessage,
  { safety, read, start }: PageParts,
  body?: Buffer,
): Promise<PreparedAnswer> {
  const address = request.url ?? '/'
  const method = methodOf(request)
  const payload = body ? { payload: body } : {}
  const answer = await inject(next, { method, url: address, headers: headersOf(request), ...payload })
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(answer.headers))
    if (!dropped.test(name) && value !== undefined) headers[name] = String(value)
  const isDocument = headers['content-type']?.startsWith('text/html')
  const ours = isDocument ? await toPage(address, answer.payload, { safety, read, start }) : null
  const status = Number((isDocument && problemStatus.exec(answer.payload)?.[1]) || answer.statusCode)
  // It names what Next would have fetched ahead.
  if (ours !== null) delete headers.link
  const isPage = !address.startsWith('/api') && !isForOthers(address)
  const said = String(answer.headers['cache-control'] ?? '')
  headers['cache-control'] = isPage ? (status === 200 ? cacheControl : 'no-store') : said || cacheControl
  if (isForOthers(address)) Object.assign(headers, forOthers)
  headers.vary = varyOf(isPage, address)
  const identity = ours === null ? answer.rawPayload : Buffer.from(ours)
  if (isDocument)
    Object.assign(headers, pageHeaders(address.split('?')[0] ?? '/', identity.toString(), safety))
  // What answers one who sent something is nobody else's, and not to be asked for again.
  const etag = method === 'POST' ? '' : String(answer.headers.etag ?? '') || toEtag(identity)
  return { status, headers, etag, bodies: { identity } }
}
