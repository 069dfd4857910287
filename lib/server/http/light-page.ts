import type { Start } from '@/lib/server/http/find-start'
import type { ReadFile } from '@/lib/server/http/still-page'

/** What the page is made of, which stands after what is drawn; see components/dashboard/start-ids.ts. */
const data = '<script type="application/json" id="first-data"'

/** Is it a page that can come to life without Next's own client? */
export const canBeLight = (html: string) => html.includes(data)

/** Next's, but not our data and what is told to search engines, which no browser runs. */
const script = /<script\b(?![^>]*\btype="application\/)[^>]*>[\s\S]*?<\/script>/g
const styleSheet = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g
const hint = /<link\b[^>]*\brel="preload"[^>]*\bhref="([^"]+)"[^>]*>/g
/** Painted once what is drawn is whole: a part of it would be laid out anew when the rest comes. */
const whole = '<link rel="expect" href="#whole" blocking="render">'

/** A sheet names its faces from where it lies. */
const inStyle = (css: string) => css.replaceAll('../media/', '/_next/static/media/').replaceAll('</', '<\\/')

/** For the runtime of the build, which looks for sheets by their links before it fetches them for what opens later. */
const standIn = (addresses: readonly string[]) =>
  `for(let href of ${JSON.stringify(addresses)})document.head.append(Object.assign(document.createElement("link"),{rel:"stylesheet",disabled:true,href}));`

/** Tells the runtime which module to run once all scripts have come. */
function toOrder({ scripts, module }: Start): string {
  const otherChunks = scripts.slice(0, -1).map((address) => address.replace('/_next/', ''))
  return `(globalThis.TURBOPACK||=[]).push(${JSON.stringify({ otherChunks, runtimeModuleIds: [module] })})`
}

/**
 * A page with its style sheets in it, so that it is painted without waiting for another answer, and with our own scripts
 * alone, which come after what is drawn.
 */
export async function toLightPage(html: string, start: Start, read: ReadFile): Promise<string> {
  const addresses = [...html.matchAll(styleSheet)].map(([, address = '']) => address)
  const style = inStyle((await Promise.all(addresses.map(read))).join(''))
  const unneeded = new Set([...start.unneeded, ...start.scripts])
  const soon = start.soon.map(
    (address) => `<link rel="preload" as="script" fetchpriority="low" href="${address}">`,
  )
  const scripts = start.scripts.map((address) => `<script async src="${address}"></script>`)
  return html
    .replace(script, '')
    .replace(styleSheet, '')
    .replace(hint, (link, address) => (unneeded.has(address) ? '' : link))
    .replace('</head>', () => `${whole}<style>${style}</style></head>`)
    .replace(
      data,
      () =>
        `<script id="whole">${standIn(addresses)}${toOrder(start)}</script>${scripts.join('')}${soon.join('')}${data}`,
    )
}
