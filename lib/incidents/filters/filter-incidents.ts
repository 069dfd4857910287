import { asksForClaims, type FilterContext, toClaimTest } from '@/lib/incidents/filters/filter-claims'
import { narrowDays } from '@/lib/incidents/filters/narrow-days'
import { toIncident } from '@/lib/incidents/merging/to-incident'
import type { Incident } from '@/lib/model/incident'
import type { Query } from '@/lib/model/query'

/**
 * Incidents with only the claims that the query selects, their figures made of those alone; an incident left with none is
 * dropped. The id stays, so that a filtered incident is still the same one.
 */
export function filterIncidents(
  incidents: readonly Incident[],
  query: Query,
  context: FilterContext,
): Incident[] {
  if (!asksForClaims(query)) return [...incidents]
  const test = toClaimTest(query, context)
  return incidents.flatMap((incident) => {
    const claims = incident.provenance.flatMap(({ claim }) => context.claims.get(claim) ?? [])
    const narrow = narrowDays(claims)
    const kept = claims.filter((claim, i) => test(narrow[i] ?? claim))
    if (kept.length === incident.provenance.length) return incident
    // Told of a city, a claim may stand behind an incident at a prison in it.
    const placed = kept.map((claim) => ({ ...claim, place: incident.place }))
    return toIncident(incident.id, placed) ?? []
  })
}
