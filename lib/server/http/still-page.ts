import { neededOn, neededRules } from '@/lib/server/http/needed-rules'

/** Gives the text of a file that a page refers to by its address; null where there is none. */
export type ReadFile = (address: string) => Promise<string | null>

/** The one script that a still page keeps. */
const frameScript = '/embed-frame.js'

/** The still embed: whoever only looks at a map in somebody else's page is sent nothing but the map. */
export const isStill = (address: string) => /^\/embed(?:$|\?)/.test(address)

const script = /<script\b[^>]*>[\s\S]*?<\/script>/g
const hint = /<link\b[^>]*\brel="(?:preload|modulepreload|expect|stylesheet)"[^>]*>/g
export const styleSheet = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g
/** Where a part begins, for a framework that would go on from there. */
const comment = /<!--[\s\S]*?-->/g
/** Painted once it is whole: a part of it would be laid out anew when the rest comes. */
export const whole = '<link rel="expect" href="#whole" blocking="render">'
/** A face that would have to be fetched: what stands in for it is as wide and as high. */
const fetchedFace = /@font-face\s*\{[^}]*url\([^}]*\}/g

const inStyle = (css: string) => css.replace(fetchedFace, '').replaceAll('</', '<\\/')
/** Lines that are comments and indents, which our scripts have only in front of code, need not travel. */
export const inScript = (text: string) =>
  text
    .replace(/^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)\s*\n/gm, '')
    .replace(/^\s+/gm, '')
    .replaceAll('</', '<\\/')

/**
 * A page of ours as a still: what the server drew, with its style sheets in it and nothing that has to be fetched or run to
 * see it. The framework's script and its data are left out. Links lead out of the frame, unless they say otherwise.
 */
export async function toStillPage(html: string, read: ReadFile): Promise<string> {
  const addresses = [...html.matchAll(styleSheet)].map(([, address = '']) => address)
  const sheets = await Promise.all(addresses.map(read))
  const own = await read(frameScript)
  const rules = neededRules(sheets.join(''), neededOn(html))
  const style = `<base target="_blank">${whole}<style>${inStyle(rules)}</style>`
  return html
    .replace(script, '')
    .replace(hint, '')
    .replace(comment, '')
    .replace('</head>', () => `${style}</head>`)
    .replace('</body>', () => `<script id="whole">${inScript(own ?? '')}</script></body>`)
}
