import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { type EmergencyClaim, reachOf } from '@/lib/incidents/zones/emergency-claim'
import type { Right } from '@/lib/model/claim'
import type { Decree, PartSuspended } from '@/lib/model/zone'

/** Areas of the kind that a claim counts ("two provinces"): a canton beside them is not counted. */
export const countAreas = (
  areas: readonly string[],
  kind: 'province' | 'canton' | 'area',
  gazetteer: Gazetteer,
): number => areas.filter((id) => kind === 'area' || gazetteer.find(id)?.kind === kind).length

/** Does what a claim says hold in all that the decree covers, and not in some of its areas alone? */
export function coversDecree(
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

const coveringOf = (
  decree: Decree,
  claims: readonly EmergencyClaim[],
  named: ReadonlyMap<string, readonly string[]>,
  gazetteer: Gazetteer,
) => claims.filter((claim) => coversDecree(claim, decree, named.get(claim.id) ?? [], gazetteer))

/**
 * Rights that a decree's zone suspends: the decree's own, and those that a claim says of the whole zone. What is said of
 * one area among several stays apart (see `rightsInPart`).
 */
export function rightsUnder(...of: Parameters<typeof coveringOf>): Right[] {
  const [decree] = of
  return [...new Set([...decree.rights, ...coveringOf(...of).flatMap((claim) => claim.emergency.rights)])]
}

const inOrder = (rights: readonly Right[]): string => [...rights].sort().join()

/** "Free movement in one of the two provinces": what is suspended besides in some of the areas, each told once. */
export function rightsInPart(...of: Parameters<typeof coveringOf>): PartSuspended[] {
  const [, claims, named, gazetteer] = of
  const whole = new Set(rightsUnder(...of))
  const covering = new Set(coveringOf(...of))
  const parts = new Map<string, PartSuspended>()
  for (const claim of claims) {
    const rights = claim.emergency.rights.filter((right) => !whole.has(right))
    if (covering.has(claim) || rights.length === 0) continue
    const ids = reachOf(claim) === 'place' ? (named.get(claim.id) ?? []) : []
    const areas = ids.map((id) => ({ id, name: gazetteer.find(id)?.name ?? id }))
    const { count = null, kind = 'area' } = claim.emergency.areas ?? {}
    const key = JSON.stringify([inOrder(rights), ...(ids.length > 0 ? ids : [count, kind])])
    const claims = [...(parts.get(key)?.claims ?? []), claim.id]
    parts.set(key, { rights, areas, count: areas.length > 0 ? areas.length : count, kind, claims })
  }
  return [...parts.values()]
}

/** Does a claim speak of all the areas: does it name none of its own, or every one? */
const isOfAll = (
  claim: EmergencyClaim,
  areas: readonly string[],
  named: ReadonlyMap<string, readonly string[]>,
  gazetteer: Gazetteer,
): boolean => {
  const own = named.get(claim.id) ?? []
  return own.length === 0 || areas.every((area) => own.some((one) => gazetteer.contains(one, area)))
}

/** Rights suspended in all areas of a measure that no record holds. */
export const rightsOver = (
  claims: readonly EmergencyClaim[],
  ...of: [areas: readonly string[], named: ReadonlyMap<string, readonly string[]>, gazetteer: Gazetteer]
): Right[] => [
  ...new Set(claims.filter((claim) => isOfAll(claim, ...of)).flatMap(({ emergency }) => emergency.rights)),
]

/** And those suspended in some of them alone. */
export function partsSuspended(...of: Parameters<typeof rightsOver>): PartSuspended[] {
  const [claims, areas, named, gazetteer] = of
  const whole = new Set(rightsOver(...of))
  const parts = new Map<string, PartSuspended>()
  for (const claim of claims) {
    const rights = claim.emergency.rights.filter((right) => !whole.has(right))
    if (rights.length === 0 || isOfAll(claim, areas, named, gazetteer)) continue
    const own = (named.get(claim.id) ?? []).map((id) => ({ id, name: gazetteer.find(id)?.name ?? id }))
    const key = JSON.stringify([inOrder(rights), own])
    const told = [...(parts.get(key)?.claims ?? []), claim.id]
    parts.set(key, { rights, areas: own, count: own.length, kind: 'area', claims: told })
  }
  return [...parts.values()]
}
