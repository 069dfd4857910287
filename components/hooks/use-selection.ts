import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { addressChange, pushAddress } from './address'

/** What is open: an incident, a prison or a zone, and the article and claim that are read, all in the address's hash. */
export type Selection = {
  item: { kind: 'incident' | 'place' | 'zone'; id: string } | null
  article: { id: string; claim: string | null } | null
}

const kinds = ['incident', 'place', 'zone'] as const

function parseSelection(hash: string): Selection {
  const params = new URLSearchParams(hash.replace(/^#/, ''))
  const kind = kinds.find((name) => params.get(name))
  const article = params.get('article')
  return {
    item: kind ? { kind, id: params.get(kind) ?? '' } : null,
    article: article ? { id: article, claim: params.get('claim') } : null,
  }
}

export function toHash({ item, article }: Selection): string {
  const params = new URLSearchParams()
  if (item) params.set(item.kind, item.id)
  if (article) params.set('article', article.id)
  if (article?.claim) params.set('claim', article.claim)
  return params.size > 0 ? `#${params}` : ''
}

/** The hash of an address at which an incident, a place or a zone is open. */
export const toItemHash = (kind: (typeof kinds)[number], id: string) =>
  toHash({ item: { kind, id }, article: null })

function subscribe(notify: () => void): () => void {
  const names = ['hashchange', 'popstate', addressChange]
  for (const name of names) window.addEventListener(name, notify)
  return () => {
    for (const name of names) window.removeEventListener(name, notify)
  }
}

const readHash = () => window.location.hash
const noHash = () => ''

/** The selection of this address. On the server, which sees no hash, there is none. */
export function useSelection() {
  const hash = useSyncExternalStore(subscribe, readHash, noHash)
  const selection = useMemo(() => parseSelection(hash), [hash])
  const select = useCallback((next: Selection) => {
    const { pathname, search, hash: now } = window.location
    const to = toHash(next)
    if (to !== now) pushAddress(`${pathname}${search}${to}`)
  }, [])
  return { selection, select }
}
