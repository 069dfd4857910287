import { type ClaimTest, type FilterContext, toClaimTest } from '@/lib/incidents/filter-claims'
import type { Facets } from '@/lib/model/facets'
import type { Incident, StoredClaim } from '@/lib/model/incident'
import type { PlaceKind } from '@/lib/model/place'
import type { Query } from '@/lib/model/query'

type Filter = keyof Facets
const filters: readonly Filter[] = ['place', 'kind', 'source', 'status']
const none = { place: [], kind: [], source: [], status: [] }

/** The kinds of place that one chooses among. */
const offered: readonly PlaceKind[] = ['prison', 'province']

/** The offered places that hold a place, worked out once for each. */
function toPlacesAround({ gazetteer }: FilterContext): (id: string) => readonly string[] {
  const ids = offered.flatMap((kind) => gazetteer.all(kind)).map(({ id }) => id)
  const known = new Map<string, string[]>()
  return (id) => {
    const around = known.get(id) ?? ids.filter((outer) => gazetteer.contains(outer, id))
    known.set(id, around)
    return around
  }
}

/** The filters that a claim can be counted under: all but one pass, or all do. */
function openFilters(claim: StoredClaim, tests: Record<Filter, ClaimTest>): readonly Filter[] {
  const failed = filters.filter((filter) => !tests[filter](claim))
  return failed.length === 0 ? filters : failed.length === 1 ? failed : []
}

/**
 * How many incidents each value of a filter would leave, the other filters staying as they are. An incident counts once
 * for each value that one of its claims has; values that would leave nothing are not listed.
 */
export function countChoices(incidents: readonly Incident[], query: Query, context: FilterContext): Facets {
  const passesRest = toClaimTest({ ...query, ...none }, context)
  const testOf = (filter: Filter) => toClaimTest({ ...none, [filter]: query[filter] }, context)
  const tests = {
    place: testOf('place'),
    kind: testOf('kind'),
    source: testOf('source'),
    status: testOf('status'),
  }
  const placesAround = toPlacesAround(context)
  const valuesOf: Record<Filter, (claim: StoredClaim) => readonly string[]> = {
    place: ({ place }) => (place ? placesAround(place.id) : []),
    kind: ({ kind }) => [kind],
    source: ({ publisher }) => [publisher],
    status: ({ status }) => [status],
  }
  const facets: Facets = { place: {}, kind: {}, source: {}, status: {} }
  for (const { provenance } of incidents) {
    const values: Record<Filter, Set<string>> = {
      place: new Set(),
      kind: new Set(),
      source: new Set(),
      status: new Set(),
    }
    for (const { claim: id } of provenance) {
      const claim = context.claims.get(id)
      if (!claim || !passesRest(claim)) continue
      for (const filter of openFilters(claim, tests))
        for (const value of valuesOf[filter](claim)) values[filter].add(value)
    }
    for (const filter of filters)
      for (const value of values[filter]) facets[filter][value] = (facets[filter][value] ?? 0) + 1
  }
  return facets
}
