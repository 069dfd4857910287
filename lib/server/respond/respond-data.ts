import type { z } from 'zod'
import { isProblem, type Problem } from '@/lib/model/problem'
import { pageQuerySchema, parseQueryBy, type Query } from '@/lib/model/query'
import { type Answer, notModified, readRoute, respond, toEtag, unlessAny } from '@/lib/server/respond/respond'
import { type PageParameters, toPage } from '@/lib/server/respond/respond-page'
import { loadSelection, type Selection } from '@/lib/server/views/load-view'

/** What a data route is asked: the selection that the query makes, the query as the route's schema reads it, the address. */
type Asked<Q, C = unknown> = {
  selection: Selection
  query: Q
  url: URL
  context: C
  request: Request
}

type Answering<Q, C> = (asked: Asked<Q, C>) => Promise<Answer | Problem> | Answer | Problem

/**
 * A data route: parse the query string, select, answer. The ETag follows from the version of the data and the address
 * alone, so what an asker already has costs no work. `toFilters` makes of the route's own query the one that filters.
 */
export function dataRoute<S extends z.ZodObject, C = unknown>(
  schema: S,
  toFilters: (query: z.infer<S>) => Query,
  answering: Answering<z.infer<S>, C>,
) {
  return readRoute<C>(async (request, context) => {
    const url = new URL(request.url)
    const query = parseQueryBy(schema, url.searchParams)
    if (isProblem(query)) return respond(query)
    const selection = await loadSelection(toFilters(query))
    if (isProblem(selection)) return respond(selection)
    const etag = toEtag(selection.dataset.tag, url)
    const known = notModified(request, etag)
    if (known) return known
    const response = respond(await answering({ selection, query, url, context, request }), etag)
    return unlessAny(request, response, etag)
  })
}

const asItIs = <T>(item: T) => item

/** One page of a list, as `{ items, next }`; `toItem` makes what is given away, of that page alone. */
export function toList<T, I = T>(
  items: readonly T[],
  { selection, query, url }: Asked<PageParameters>,
  toItem: (item: T) => I = asItIs as (item: T) => I,
) {
  const page = toPage(items, query, selection.dataset.tag, url)
  return isProblem(page) ? page : { body: { items: page.items.map(toItem), next: page.next } }
}

/** One page of a GeoJSON feature collection. */
export function toCollection<T, F = T>(
  features: readonly T[],
  { selection, query, url }: Asked<PageParameters>,
  toFeature: (item: T) => F = asItIs as (item: T) => F,
): Answer | Problem {
  const page = toPage(features, query, selection.dataset.tag, url)
  if (isProblem(page)) return page
  const body = { type: 'FeatureCollection', features: page.items.map(toFeature), next: page.next }
  return { body, type: 'application/geo+json' }
}

const whole = <Q>(query: Q) => query

export const listRoute = <T>(select: (selection: Selection) => T[]) =>
  dataRoute(pageQuerySchema, whole, (asked) => toList(select(asked.selection), asked))

export const collectionRoute = <T>(select: (selection: Selection) => T[]) =>
  dataRoute(pageQuerySchema, whole, (asked) => toCollection(select(asked.selection), asked))
