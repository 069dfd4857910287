import { createHash } from 'node:crypto'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import type { ProblemResponse } from '@/lib/model/responses'

/**
 * How long what was read may be shown again. A browser asks each time whether it still holds. A cache in front answers
 * without us for two seconds, and for half a minute with what it has while it asks anew, so that a rush reaches us once.
 */
export const cacheControl = 'public, max-age=0, s-maxage=2, stale-while-revalidate=30'

/** Reads are for everybody's pages. */
const headers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, content-disposition',
  'cache-control': cacheControl,
  'x-content-type-options': 'nosniff',
}

export const methods = 'GET, HEAD, OPTIONS'

/** The one route that is given something: a text to be read. */
export const readingRoute = '/api/read'

/** What may be done at an address, by its path. */
export const methodsOf = (path: string) => (path === readingRoute ? 'POST, OPTIONS' : methods)

/** Characters of an address with its query; Node itself refuses more than 16 KB of headers. */
const longestAddress = 8000

/** An address that is longer than any of ours; null for others. */
export const refuseLength = (address: string): Problem | null =>
  address.length > longestAddress
    ? problem(
        414,
        'address-too-long',
        'The address is too long',
        `keep it under ${longestAddress} characters`,
      )
    : null

/** A method that the page or route at a path does not have; null for those that it has. */
export function refuseMethod(method: string, path: string): Problem | null {
  const known = methodsOf(path)
  if (known.split(', ').includes(method)) return null
  return problem(405, 'method-not-allowed', 'The method is not allowed', `${method}: use one of ${known}`)
}

/** Of what never changes: its address names the version of the data. */
const lasting = 'public, max-age=31536000, immutable'

type JsonAnswer = {
  body: unknown
  type?: 'application/json' | 'application/geo+json'
  isLasting?: boolean
}
/** `disposition` says how a browser takes it, and under which name it is saved. */
type FileAnswer = { file: string | Uint8Array<ArrayBuffer>; type: string; disposition: string }
export type Answer = JsonAnswer | FileAnswer
type Handler<C> = (request: Request, context: C) => Promise<Response>

/** 96 bits of SHA-256, base64url: to name a text shortly. */
export const sha = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** Weak, as a proxy may compress the body. Two addresses with the same tag and query give the same answer. */
export const toEtag = (tag: string, url: URL) => `W/"${tag}.${sha(url.pathname + url.search)}"`

const tagsOf = (request: Request) =>
  request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim()) ?? []

const unchanged = (etag: string) => new Response(null, { status: 304, headers: { ...headers, etag } })

/** 304 where the asker names this very answer (RFC 9110: a list of tags, compared weakly), before any work is done. */
export const notModified = (request: Request, etag: string): Response | null =>
  tagsOf(request).some((tag) => tag.replace(/^W\//, '') === etag.slice(2)) ? unchanged(etag) : null

/** `If-None-Match: *` asks whether there is an answer at all, which only the answer tells. */
export const unlessAny = (request: Request, response: Response, etag: string): Response =>
  response.ok && tagsOf(request).includes('*') ? unchanged(etag) : response

function toResponse(answer: Answer, etag?: string): Response {
  const tagged = { ...headers, ...(etag ? { etag } : {}) }
  if ('file' in answer) {
    const { file, type, disposition } = answer
    const named = { ...tagged, 'content-type': type, 'content-disposition': disposition }
    return new Response(file, { headers: named })
  }
  const { body, type = 'application/json', isLasting = false } = answer
  const kept = isLasting ? { 'cache-control': lasting } : {}
  return new Response(JSON.stringify(body), {
    headers: { ...tagged, ...kept, 'content-type': `${type}; charset=utf-8` },
  })
}

/** That too many ask at once is nobody's fault, and nothing of ours is told by it. */
const isOurs = ({ status, code }: Problem) => status >= 500 && code !== 'busy'

/** What a problem on our side was is for the log; the asker learns that it was ours. */
const hideInside = (failure: Problem): Problem =>
  !isOurs(failure) ? failure : { ...failure, detail: 'The fault is on the server; its log says more.' }

/**
 * RFC 9457; never kept by a cache. A problem of ours (5xx) goes to the log, and the asker learns only that it was ours.
 * @param allow the methods of what was asked for
 */
export function toProblemResponse(failure: Problem, allow: string = methods): Response {
  if (isOurs(failure)) console.error(`${failure.code}: ${failure.detail}`)
  const { kind: _, code, ...rest } = hideInside(failure)
  const body: ProblemResponse = { type: `urn:crisis-map:problem:${code}`, ...rest }
  const more = { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' }
  const response = new Response(JSON.stringify(body), {
    status: failure.status,
    headers: { ...headers, ...more },
  })
  if (failure.status === 405) response.headers.set('allow', allow)
  return response
}

const failed = () => problem(500, 'internal-error', 'Something went wrong on the server', 'see the log above')

async function answer<C>(handler: Handler<C>, request: Request, context: C): Promise<Response> {
  try {
    const refused = refuseLength(request.url)
    return refused ? toProblemResponse(refused) : await handler(request, context)
  } catch (error) {
    console.error(error)
    return toProblemResponse(failed())
  }
}

const preflightHeaders = {
  ...headers,
  allow: methods,
  'access-control-allow-methods': methods,
  'access-control-allow-headers': 'if-none-match',
  'access-control-max-age': '86400',
}

const preflight = async () => new Response(null, { status: 204, headers: preflightHeaders })

/** The methods of a route that only gives: GET and HEAD by the handler, OPTIONS for a browser's preflight; none throws. */
export function readRoute<C>(handler: Handler<C>) {
  return {
    GET: (request: Request, context: C) => answer(handler, request, context),
    async HEAD(request: Request, context: C) {
      const full = await answer(handler, request, context)
      return new Response(null, { status: full.status, headers: full.headers })
    },
    OPTIONS: preflight,
  }
}

/** A problem or an answer, as a response. */
export const respond = (result: Answer | Problem, etag?: string): Response =>
  isProblem(result) ? toProblemResponse(result) : toResponse(result, etag)
