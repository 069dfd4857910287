import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { type EmergencyClaim, reachOf } from '@/lib/incidents/emergency-claim'
import type { Right } from '@/lib/model/claim'
import type { Decree } from '@/lib/model/zone'

/** Areas of the kind that a claim counts ("two provinces"): a canton beside them is not counted. */
export const countAreas = (
  areas: readonly string[],
  kind: 'province' | 'canton' | 'area',
  gazetteer: Gazetteer,
): number => areas.filter((id) => kind === 'area' || gazetteer.find(id)?.kind === kind).length

/** Does what a claim says hold in all that the decree covers, and not in some of its areas alone? */
function coversDecree(
  claim: EmergencyClaim,
  decree: Decree,
  named: readonly string[],
  gazetteer: Gazetteer,
): boolean {
  const { areas } = claim.emergency
  switch (reachOf(claim)) {
    case 'prison_system':
      return decree.scopes.every((scope) => scope === 'prison_system')
    case 'place':
      return decree.areas.every((area) => named.some((place) => gazetteer.contains(place, area)))
    case 'unnamed_areas':
      return !areas || areas.count === null || areas.count === countAreas(decree.areas, areas.kind, gazetteer)
    default:
      return true
  }
}

/**
 * Rights that a decree's zone suspends: the decree's own, and those that a claim says of the whole zone. What is said of
 * one area among several stays with its claim.
 */
export function rightsUnder(
  decree: Decree,
  claims: readonly EmergencyClaim[],
  named: ReadonlyMap<string, readonly string[]>,
  gazetteer: Gazetteer,
): Right[] {
  const covering = claims.filter((claim) => coversDecree(claim, decree, named.get(claim.id) ?? [], gazetteer))
  return [...new Set([...decree.rights, ...covering.flatMap((claim) => claim.emergency.rights)])]
}
