import { escapeText } from '@/lib/text/xml'

type Frame = { address: string; title: string; width: number; height: number }

/** What a page frames a map with; narrower pages make it narrower. */
export const toIframe = ({ address, title, width, height }: Frame): string =>
  `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`

const attributeOf = (key: string) => key.toLowerCase()

/**
 * The same by our script: as high as the map needs, and fetched when a reader comes near it. Where the script does not run
 * the element is a link to the map at `page`.
 */
export function toScriptTag(origin: string, query: URLSearchParams, title: string, page: string): string {
  const attributes = [...new Set(query.keys())].map((key) => [attributeOf(key), query.getAll(key).join(',')])
  // A publisher's name may hold the comma that parts the values of an attribute.
  const isPlain = ['place', 'kind', 'source', 'status'].every((key) =>
    query.getAll(key).every((value) => !value.includes(',')),
  )
  const said = isPlain ? attributes : [['query', query.toString()]]
  const text = [...said, ['title', title]]
    .map(([key, value = '']) => ` ${key}="${escapeText(value)}"`)
    .join('')
  return `<script async src="${escapeText(origin)}/embed.js"></script>\n<crisis-map${text}><a href="${escapeText(page)}">${escapeText(title)}</a></crisis-map>`
}
