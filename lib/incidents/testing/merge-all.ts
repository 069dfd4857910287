import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toMergeable } from '@/lib/incidents/merging/at-facility'
import { clusterClaims } from '@/lib/incidents/merging/cluster-claims'
import { joinPlaces } from '@/lib/incidents/merging/join-places'
import { relateHappening, relateWithinArticles } from '@/lib/incidents/merging/relate-claims'
import { toIncident } from '@/lib/incidents/merging/to-incident'
import type { Relation } from '@/lib/model/claim'
import type { Incident, StoredClaim } from '@/lib/model/incident'

/** All claims merged at once and in the plainest way: what `mergeAgain`, which is served, must come to step by step. */

/** Claims of one kind, place and time become one incident, with every claim behind it (see `clusterClaims`, `joinPlaces`). */
export function mergeClaims(claims: readonly StoredClaim[], gazetteer: Gazetteer): Incident[] {
  return joinPlaces(clusterClaims(toMergeable(claims, gazetteer)), gazetteer).flatMap(
    ({ first, claims: said }) => toIncident(first.id, said) ?? [],
  )
}

/** How claims bear on each other, by the id of the claim that does. */
export function relateClaims(claims: readonly StoredClaim[], gazetteer: Gazetteer): Map<string, Relation[]> {
  const relations = relateWithinArticles(claims, gazetteer)
  for (const { claims: said } of joinPlaces(clusterClaims(toMergeable(claims, gazetteer)), gazetteer))
    for (const [from, found] of relateHappening(said))
      relations.set(from, [...found, ...(relations.get(from) ?? [])])
  return relations
}
