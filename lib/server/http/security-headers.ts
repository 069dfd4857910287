import { createHash } from 'node:crypto'

export type PageSafety = {
  /** Hosts that may frame /embed, as a Content-Security-Policy lists them. */
  embedAncestors: string
  /** Origin of the map tiles, where there are any. */
  tileOrigin: string | null
}

/** Sent with everything. */
export const alwaysSafe = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
} as const

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi

/** The hashes by which a browser knows the page's own inline scripts from any that somebody slipped in. */
export function scriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [...new Set(hashes)]
}

const isEmbed = (path: string) => path === '/embed' || path.startsWith('/embed/')

/** Our own dialog shows a preview of the embed, whoever else may frame it. */
const withUs = (ancestors: string) => (/^(?:\*|'none')$/.test(ancestors) ? ancestors : `${ancestors} 'self'`)

/** The headers of a page: only our scripts run, only its own data is fetched, and only the embed may be framed. */
export function pageHeaders(path: string, html: string, { embedAncestors, tileOrigin }: PageSafety) {
  const ancestors = isEmbed(path) ? withUs(embedAncestors) : "'none'"
  const policy = {
    'default-src': "'self'",
    'script-src': ["'self'", ...scriptHashes(html)].join(' '),
    // Leaflet and React write positions into style attributes.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': ["'self'", 'data:', ...(tileOrigin ? [tileOrigin] : [])].join(' '),
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': ancestors,
  }
  return {
    'content-security-policy': Object.entries(policy)
      .map((directive) => directive.join(' '))
      .join('; '),
    ...(isEmbed(path) ? {} : { 'x-frame-options': 'DENY' }),
  }
}
