import type { Start } from '@/lib/server/http/find-start'
import { neededOn, neededRules } from '@/lib/server/http/needed-rules'
import { inScript, type ReadFile, styleSheet, whole } from '@/lib/server/http/still-page'

/** What the page is made of, which stands after what is drawn; see components/dashboard/start-ids.ts. */
const data = '<script type="application/json" id="first-data"'

/** Fetches and runs what brings the page to life. */
const startScript = '/dashboard-start.js'

/** Is it a page that can come to life without Next's own client? */
export const canBeLight = (html: string) => html.includes(data)

/** Next's, but not our data and what is told to search engines, which no browser runs. */
const script = /<script\b(?![^>]*\btype="application\/)[^>]*>[\s\S]*?<\/script>/g
const hint = /<link\b[^>]*\brel="preload"(?=[^>]*\bas="script")[^>]*>/g
const isSpanish = /<html\b[^>]*\blang="es"/

/** A sheet names its faces from where it lies. */
const inStyle = (css: string) => css.replaceAll('../media/', '/_next/static/media/').replaceAll('</', '<\\/')

/**
 * A page with its style sheets in it, so that it is painted without waiting for another answer, and with our own scripts
 * alone, which come after what is drawn.
 */
export async function toLightPage(html: string, start: Start, read: ReadFile): Promise<string> {
  const addresses = [...html.matchAll(styleSheet)].map(([, address = '']) => address)
  const sheets = (await Promise.all(addresses.map(read))).join('')
  const style = inStyle(neededRules(sheets, neededOn(html, start.styles)))
  const { scripts, modules, words } = start
  const soon = [...words[isSpanish.test(html) ? 'es' : 'en'], ...start.soon]
  const given = JSON.stringify({ sheets: addresses, scripts, soon, modules })
  const begin = `{const start=${given}\n${inScript((await read(startScript)) ?? '')}}`
  return html
    .replace(script, '')
    .replace(styleSheet, '')
    .replace(hint, '')
    .replace('</head>', () => `${whole}<style>${style}</style></head>`)
    .replace(data, () => `<script id="whole">${begin}</script>${data}`)
}
