import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { placeMeetsBbox } from '@/lib/incidents/filters/meets-bbox'
import { claimWords, toWordTest } from '@/lib/incidents/filters/search-words'
import { isOfKind } from '@/lib/model/counted-kind'
import type { StoredClaim } from '@/lib/model/incident'
import type { Query } from '@/lib/model/query'
import { fold } from '@/lib/text/fold'

/**
 * What filters look things up in: headlines by article id, claims by id, the claims' sentences by claim id (empty where no
 * words are asked for), ISO 3166-1 codes of the crisis's countries.
 */
export type FilterContext = {
  gazetteer: Gazetteer
  titles: ReadonlyMap<string, string>
  claims: ReadonlyMap<string, StoredClaim>
  sentences: ReadonlyMap<string, string>
  countries: readonly string[]
}

export type ClaimTest = (claim: StoredClaim) => boolean

/** Is the place one of those selected, or in one? Where none is selected, every place is. */
export function isSelected(id: string | undefined, query: Query, gazetteer: Gazetteer): boolean {
  if (query.place.length === 0) return true
  return id !== undefined && query.place.some((outer) => gazetteer.contains(outer, id))
}

/** Is the area one of those selected, in one, or around one? Where none is selected, every area is. */
export const touchesSelected = (id: string, query: Query, gazetteer: Gazetteer): boolean =>
  isSelected(id, query, gazetteer) || query.place.some((place) => gazetteer.contains(id, place))

/** The days that a claim is filtered by: its own, else its publication's; background without a date has none. */
export function daysOf(claim: StoredClaim): { start: string; end: string } | null {
  if (claim.when) return claim.when
  return claim.historic ? null : { start: claim.publishedAt, end: claim.publishedAt }
}

export function isInDates(days: { start: string | null; end: string | null } | null, query: Query): boolean {
  if (query.from === undefined && query.to === undefined) return true
  if (days === null) return false
  const begins = query.to === undefined || days.start === null || days.start.slice(0, 10) <= query.to
  const ends = query.from === undefined || days.end === null || days.end.slice(0, 10) >= query.from
  return begins && ends
}

function isFrom(claim: StoredClaim, query: Query): boolean {
  return (
    query.source.length === 0 ||
    query.source.some((source) => source === claim.article || fold(source) === fold(claim.publisher))
  )
}

/** Kind, status and source: what a query asks of a claim whatever its place, time and words. */
export const isOfSort = (claim: StoredClaim, query: Query): boolean =>
  isOfKind(claim, query.kind) &&
  (query.status.length === 0 || query.status.includes(claim.status)) &&
  isFrom(claim, query)

/** The test that a query's filters make of a claim. `asOf` is not among them: it chooses articles, before any merging. */
export function toClaimTest(query: Query, context: FilterContext): ClaimTest {
  const { gazetteer } = context
  const { bbox } = query
  const holdsWords = toWordTest(query.q)
  return (claim) =>
    isOfSort(claim, query) &&
    isInDates(daysOf(claim), query) &&
    isSelected(claim.place?.id, query, gazetteer) &&
    (!bbox || (claim.place !== null && placeMeetsBbox(claim.place.id, bbox, gazetteer))) &&
    (!query.q || holdsWords(claimWords(claim, context)))
}

/** Does a query select among claims at all? One without filters asks for every one. */
export const asksForClaims = ({ place, kind, from, to, source, status, q, bbox }: Query): boolean =>
  [place, kind, source, status].some((list) => list.length > 0) || Boolean(from || to || q || bbox)

/** The claims that a query selects, in the order given. */
export function filterClaims<T extends StoredClaim>(
  claims: readonly T[],
  query: Query,
  context: FilterContext,
): T[] {
  return asksForClaims(query) ? claims.filter(toClaimTest(query, context)) : [...claims]
}
