import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { type EmergencyClaim, reachOf } from '@/lib/incidents/zones/emergency-claim'
import type { CurfewTold } from '@/lib/model/zone'

type Within = CurfewTold['within']

function withinOf(claim: EmergencyClaim, ids: readonly string[], gazetteer: Gazetteer): Within {
  const named = reachOf(claim) === 'place' ? ids : []
  const areas = named.map((id) => ({ id, name: gazetteer.find(id)?.name ?? id }))
  const { count = null, kind = 'area' } = claim.emergency.areas ?? {}
  return { areas, count: areas.length > 0 ? areas.length : count, kind }
}

/**
 * The curfews that claims tell of, each once: in the whole zone, or within so much of it. One without hours is the one told
 * of the same areas with hours.
 */
export function curfewsTold(
  claims: readonly EmergencyClaim[],
  named: ReadonlyMap<string, readonly string[]>,
  gazetteer: Gazetteer,
  isOfWhole: (claim: EmergencyClaim) => boolean,
): CurfewTold[] {
  const told = new Map<string, CurfewTold[]>()
  for (const claim of claims) {
    const { curfew } = claim.emergency
    if (!curfew) continue
    const within = isOfWhole(claim) ? null : withinOf(claim, named.get(claim.id) ?? [], gazetteer)
    const key = JSON.stringify(within)
    const there = told.get(key) ?? []
    const same = there.find(({ hours }) => hours === curfew.hours)
    if (same) same.claims.push(claim.id)
    else there.push({ hours: curfew.hours, within, claims: [claim.id] })
    told.set(key, there)
  }
  return [...told.values()].flatMap((there) => {
    const withHours = there.filter(({ hours }) => hours !== null)
    return withHours.length > 0 ? withHours : there
  })
}
