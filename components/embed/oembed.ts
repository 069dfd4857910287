import { element, escapeText } from '@/lib/geo/svg-markup'
import { type Problem, problem } from '@/lib/model/problem'
import { toIframe } from './snippets'

export type OembedQuery = {
  url: URL
  format: 'json' | 'xml'
  maxWidth: number
  maxHeight: number
}

const usual = { width: 600, height: 500 } // px

/** The least and the most of a parameter in pixels; absent it limits nothing. */
function parseLimit(params: URLSearchParams, name: string): number | Problem {
  const text = params.get(name)
  if (text === null) return Number.POSITIVE_INFINITY
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  return problem(
    400,
    'bad-parameter',
    'A parameter cannot be used',
    `${name}: write a whole number of pixels`,
    {
      parameter: name,
    },
  )
}

/** What an oEmbed consumer asks for. Parameters that we do not know are the consumer's own and are left alone. */
export function parseOembedQuery(params: URLSearchParams): OembedQuery | Problem {
  const text = params.get('url')
  if (text === null)
    return problem(400, 'bad-parameter', 'A parameter cannot be used', 'url: must be given', {
      parameter: 'url',
    })
  const format = params.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml')
    return problem(501, 'unknown-format', 'There is no such format', 'format: is json or xml')
  const [maxWidth, maxHeight] = [parseLimit(params, 'maxwidth'), parseLimit(params, 'maxheight')]
  if (typeof maxWidth !== 'number') return maxWidth
  if (typeof maxHeight !== 'number') return maxHeight
  if (!URL.canParse(text)) return notEmbeddable('url: is no address')
  return { url: new URL(text), format, maxWidth, maxHeight }
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
  return new URLSearchParams([...url.searchParams].filter(([, value]) => value !== ''))
}

type Shown = { origin: string; params: URLSearchParams; title: string }

/** The answer, as the oEmbed specification (1.0) has it for the type "rich". */
export function toOembed({ origin, params, title }: Shown, { maxWidth, maxHeight }: OembedQuery) {
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

export const toOembedXml = (answer: ReturnType<typeof toOembed>): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${element(
    'oembed',
    {},
    Object.entries(answer)
      .map(([name, value]) => element(name, {}, escapeText(String(value))))
      .join(''),
  )}`
