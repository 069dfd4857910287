import { type OembedResponse, oembedQuerySchema } from '@/lib/model/oembed'
import { type Problem, problem } from '@/lib/model/problem'
import { badParameter, embedKeys, withKnownKeys } from '@/lib/model/query'
import { element, textElement } from '@/lib/text/xml'
import { toIframe } from './snippets'

type OembedQuery = {
  url: URL
  format: 'json' | 'xml'
  maxWidth: number
  maxHeight: number
}

const usual = { width: 600, height: 500 } // px

export function parseOembedQuery(params: URLSearchParams): OembedQuery | Problem {
  const asked = oembedQuerySchema.safeParse(Object.fromEntries(params))
  const issue = asked.error?.issues[0]
  // oEmbed keeps 501 for a format of its own that a provider lacks; we have both, and no other word is one.
  if (issue?.path[0] === 'format') return badParameter('format', 'is json or xml')
  if (!asked.data)
    return badParameter(String(issue?.path[0]), params.has('url') ? (issue?.message ?? '') : 'must be given')
  const {
    url,
    format,
    maxwidth = Number.POSITIVE_INFINITY,
    maxheight = Number.POSITIVE_INFINITY,
  } = asked.data
  if (!URL.canParse(url)) return notEmbeddable('url: is no address')
  return { url: new URL(url), format, maxWidth: maxwidth, maxHeight: maxheight }
}

export const notEmbeddable = (detail: string): Problem =>
  problem(404, 'not-embeddable', 'There is no map at this address', detail)

/** Pages of which there is a map to embed. */
const mapPages = ['/', '/embed', '/embed/interactive']

/** The query string of a page of ours that shows a map. */
export function toMapQuery(url: URL, origin: string): URLSearchParams | Problem {
  if (url.origin !== origin || url.username || url.password)
    return notEmbeddable(`url: only addresses of ${origin} have one`)
  if (!mapPages.includes(url.pathname)) return notEmbeddable('url: the page shows no map')
  const given = new URLSearchParams([...url.searchParams].filter(([, value]) => value !== ''))
  return withKnownKeys(given, embedKeys)
}

type Shown = { origin: string; params: URLSearchParams; title: string }

export function toOembed(
  { origin, params, title }: Shown,
  { maxWidth, maxHeight }: OembedQuery,
): OembedResponse {
  const [width, height] = [Math.min(usual.width, maxWidth), Math.min(usual.height, maxHeight)]
  const address = `${origin}/embed${params.size > 0 ? `?${params}` : ''}`
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: new URL(origin).host,
    provider_url: `${origin}/`,
    cache_age: 300,
    html: toIframe({ address, title, width, height }),
    width,
    height,
  }
}

export const toOembedXml = (answer: OembedResponse): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${element(
    'oembed',
    {},
    Object.entries(answer)
      .map(([name, value]) => textElement(name, String(value)))
      .join(''),
  )}`
