import {
  asksForClaims,
  type ClaimTest,
  type FilterContext,
  toClaimTest,
} from '@/lib/incidents/filters/filter-claims'
import { narrowDays } from '@/lib/incidents/filters/narrow-days'
import { kindsOf } from '@/lib/model/counted-kind'
import type { Facets } from '@/lib/model/facets'
import type { Incident, StoredClaim } from '@/lib/model/incident'
import type { PlaceKind } from '@/lib/model/place'
import type { Query } from '@/lib/model/query'

type Filter = Exclude<keyof Facets, 'together'>
const filters: readonly Filter[] = ['place', 'kind', 'source', 'status']
const none = { place: [], kind: [], source: [], status: [] }

/** The kinds of place that one chooses among. */
const offered: readonly PlaceKind[] = ['prison', 'province']

/**
 * The offered places that hold a place, worked out once for each: the gazetteer's own, and, where it has none, the place
 * itself and its province.
 */
function toPlacesAround({ gazetteer }: FilterContext): (id: string) => readonly string[] {
  const ids = offered.flatMap((kind) => gazetteer.all(kind)).map(({ id }) => id)
  const known = new Map<string, string[]>()
  const findAround = (id: string) => {
    const own = ids.filter((outer) => gazetteer.contains(outer, id))
    const near = [id, gazetteer.find(id)?.province ?? []].flat().flatMap((one) => gazetteer.find(one) ?? [])
    const told = near.filter(({ kind }) => offered.includes(kind)).map((place) => place.id)
    return [...new Set([...own, ...told])]
  }
  return (id) => {
    const around = known.get(id) ?? findAround(id)
    known.set(id, around)
    return around
  }
}

/** Counts how many incidents have a value, each of them once, however many of its claims have it. */
function toCounter() {
  const counted = new Map<string, { count: number; last: number }>()
  return {
    /** @param rank which incident it is; all that is told of one comes in a row */
    count(value: string, rank: number): void {
      const known = counted.get(value)
      if (!known) counted.set(value, { count: 1, last: rank })
      else if (known.last !== rank) {
        known.count++
        known.last = rank
      }
    },
    counts: () => Object.fromEntries([...counted].map(([value, { count }]) => [value, count])),
  }
}

/** The filters that a claim can be counted under: all but one pass, or all do. Only those that are asked can fail. */
function toOpenFilters(query: Query, context: FilterContext): (claim: StoredClaim) => readonly Filter[] {
  const asked = filters
    .filter((filter) => query[filter].length > 0)
    .map((filter) => ({ only: [filter], test: toClaimTest({ ...none, [filter]: query[filter] }, context) }))
  return (claim) => {
    let failed: readonly Filter[] = filters
    for (const { only, test } of asked) {
      if (test(claim)) continue
      if (failed !== filters) return []
      failed = only
    }
    return failed
  }
}

/** What of the query is no filter with choices to count. */
function toRestTest(query: Query, context: FilterContext): ClaimTest {
  const rest = { ...query, ...none }
  return asksForClaims(rest) ? toClaimTest(rest, context) : () => true
}

/**
 * How many incidents each value of a filter would leave, the other filters staying as they are. An incident counts once
 * for each value that one of its claims has; values that would leave nothing are not listed. Counts incidents as they are
 * given, so that of very many some can be counted at a time.
 */
export function toChoiceCounts(query: Query, context: FilterContext) {
  const passesRest = toRestTest(query, context)
  const openFilters = toOpenFilters(query, context)
  const placesAround = toPlacesAround(context)
  const valuesOf: Record<Filter, (claim: StoredClaim) => readonly string[]> = {
    place: ({ place }) => (place ? placesAround(place.id) : []),
    kind: kindsOf,
    source: ({ publisher }) => [publisher],
    status: ({ status }) => [status],
  }
  /** The places that its text lists, of which it gives the figure together. */
  const togetherAt = ({ place, listed = [] }: StoredClaim): readonly string[] => {
    const own = place ? placesAround(place.id) : []
    return listed.flatMap(placesAround).filter((id) => !own.includes(id))
  }
  const counters = { place: toCounter(), kind: toCounter(), source: toCounter(), status: toCounter() }
  const together = toCounter()
  let rank = 0
  const { place, kind, source, status } = counters
  return {
    add(incidents: readonly Incident[]): void {
      for (const { provenance } of incidents) {
        rank++
        const claims = provenance.flatMap(({ claim }) => context.claims.get(claim) ?? [])
        for (const claim of narrowDays(claims)) {
          if (!passesRest(claim)) continue
          const open = openFilters(claim)
          for (const filter of open)
            for (const value of valuesOf[filter](claim)) counters[filter].count(value, rank)
          if (claim.listed && open.includes('place'))
            for (const value of togetherAt(claim)) together.count(value, rank)
        }
      }
    },
    facets: (): Facets => ({
      place: place.counts(),
      kind: kind.counts(),
      source: source.counts(),
      status: status.counts(),
      together: together.counts(),
    }),
  }
}
