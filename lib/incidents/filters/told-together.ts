import { type FilterContext, isSelected, toClaimTest } from '@/lib/incidents/filters/filter-claims'
import { toIncident } from '@/lib/incidents/merging/to-incident'
import type { Incident } from '@/lib/model/incident'
import type { Query } from '@/lib/model/query'

/**
 * What a query by place leaves out although the text names one of its places: figures that it gives for several places
 * together. Each incident with only the claims that do so.
 */
export function toldTogether(
  incidents: readonly Incident[],
  query: Query,
  context: FilterContext,
): Incident[] {
  if (query.place.length === 0) return []
  const { gazetteer, claims } = context
  const test = toClaimTest({ ...query, place: [] }, context)
  const isChosen = (id: string) => isSelected(id, query, gazetteer)
  return incidents.flatMap((incident) => {
    const told = incident.provenance.flatMap(({ claim }) => claims.get(claim) ?? [])
    const kept = told.filter(
      (claim) =>
        claim.listed?.some(isChosen) && !isSelected(claim.place?.id, query, gazetteer) && test(claim),
    )
    const placed = kept.map((claim) => ({ ...claim, place: incident.place }))
    return toIncident(incident.id, placed) ?? []
  })
}
