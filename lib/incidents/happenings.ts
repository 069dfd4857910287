import { toIncident } from '@/lib/incidents/merge-claims'
import { relateHappening } from '@/lib/incidents/relate-claims'
import type { Relation } from '@/lib/model/claim'
import type { Incident, StoredClaim } from '@/lib/model/incident'

/** One happening: the claims merged into it, the incident that they make, and how they bear on each other, by claim id. */
export type Happening = {
  /** In order of publication, placed where the happening is. */
  claims: readonly StoredClaim[]
  incident: Incident
  relations: ReadonlyMap<string, readonly Relation[]>
}

export const toHappening = (id: string, claims: readonly StoredClaim[]): Happening | null => {
  const incident = toIncident(id, claims)
  return incident && { claims, incident, relations: relateHappening(claims) }
}

/**
 * Happenings as they were known when only some articles were out. Merging goes in order of publication and clusters never
 * fuse, so leaving out what came later gives what merging the earlier articles alone would; only what has later claims is
 * made anew.
 */
export const happeningsBy = (
  happenings: readonly Happening[],
  isOut: (publishedAt: string) => boolean,
): Happening[] =>
  happenings.flatMap((happening) => {
    const out = happening.claims.filter(({ publishedAt }) => isOut(publishedAt))
    if (out.length === happening.claims.length) return happening
    return toHappening(happening.incident.id, out) ?? []
  })
