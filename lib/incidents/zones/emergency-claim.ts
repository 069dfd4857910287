import type { EmergencyScope } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

export type EmergencyClaim = StoredClaim & { emergency: EmergencyScope }

/** How far a claim reaches. A place that is a whole country is only where it was said: the country itself is said so. */
export const reachOf = ({ emergency, place }: EmergencyClaim): EmergencyScope['reach'] =>
  emergency.reach === 'place' && (place === null || place.kind === 'country') ? 'unsaid' : emergency.reach

/** What a sentence says of one emergency: of one that began on another day it speaks apart. */
const toldOf = ({ article, sentence, kind, when }: EmergencyClaim) =>
  `${article}\n${sentence.start}\n${kind}\n${when?.start}`

/** Place ids that a claim's sentence names as areas, sorted, by the claim's id: "in A and B" is said by two claims. */
export function findNamedAreas(claims: readonly EmergencyClaim[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>()
  const placed = claims.filter((claim) => reachOf(claim) === 'place')
  for (const said of groupBy(placed, toldOf).values()) {
    const areas = [...new Set(said.flatMap(({ place }) => place?.id ?? []))].sort()
    for (const { id } of said) named.set(id, areas)
  }
  return named
}
