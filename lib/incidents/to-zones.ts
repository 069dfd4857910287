import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { byPublication } from '@/lib/incidents/claim-order'
import { clusterClaims } from '@/lib/incidents/cluster-claims'
import { isStanding } from '@/lib/incidents/figure-range'
import { type EmergencyClaim, matchDecrees } from '@/lib/incidents/match-decree'
import { toProvenance } from '@/lib/incidents/merge-claims'
import type { StoredClaim } from '@/lib/model/incident'
import type { Decree, EmergencyZone, ZoneScope } from '@/lib/model/zone'

/** The official record, and the days that the crisis covers: what held in them is shown even where no report says so. */
export type ZoneRecord = { decrees: readonly Decree[]; dates: { from: string; to: string } }

const isEmergencyClaim = (claim: StoredClaim): claim is EmergencyClaim =>
  claim.emergency !== undefined && !claim.historic && isStanding(claim)

const rightsOf = (claims: readonly EmergencyClaim[], decree: Decree | null) => [
  ...new Set([...(decree?.rights ?? []), ...claims.flatMap((claim) => claim.emergency.rights)]),
]

const scopeOf = (decree: Decree): ZoneScope =>
  decree.scopes.find((scope) => scope === 'country') ?? decree.scopes[0] ?? 'unsaid'

/** The articles name the areas only when they name them all. */
function namedBy(claims: readonly EmergencyClaim[], areas: readonly string[]) {
  if (areas.length === 0) return null
  const named = new Set(claims.map((claim) => claim.place?.id))
  return areas.every((area) => named.has(area)) ? 'article' : 'decree'
}

function zoneOfDecree(decree: Decree, claims: readonly EmergencyClaim[]): EmergencyZone {
  const areas = decree.scopes.includes('areas') ? decree.areas : []
  return {
    id: decree.id,
    scope: scopeOf(decree),
    from: decree.from,
    until: decree.until,
    decree,
    areas,
    areasNamedBy: namedBy(claims, areas),
    rights: rightsOf(claims, decree),
    provenance: claims.map(toProvenance),
    sources: decree.sources,
  }
}

const scopeByReach: Record<EmergencyClaim['emergency']['reach'], ZoneScope> = {
  prison_system: 'prison_system',
  country: 'country',
  place: 'areas',
  unnamed_areas: 'areas',
  unsaid: 'unsaid',
}

/** What articles say of an emergency that the record does not hold: its place is the claim's own, or none. */
function zoneOfClaims(id: string, claims: readonly EmergencyClaim[]): EmergencyZone | null {
  const first = claims[0]
  if (!first) return null
  const scope = scopeByReach[first.emergency.reach]
  const areas = first.emergency.reach === 'place' && first.place ? [first.place.id] : []
  return {
    id,
    scope: scope === 'areas' && first.place?.kind === 'country' && areas.length > 0 ? 'country' : scope,
    from: claims.flatMap((claim) => claim.when?.start ?? []).sort()[0] ?? null,
    until: null,
    decree: null,
    areas,
    areasNamedBy: areas.length > 0 ? 'article' : null,
    rights: rightsOf(claims, null),
    provenance: claims.map(toProvenance),
    sources: [],
  }
}

function heldDuring(decree: Decree, { from, to }: ZoneRecord['dates']): boolean {
  return decree.from <= to && (decree.until === null || decree.until >= from)
}

function zonesWithoutDecree(claims: EmergencyClaim[]): EmergencyZone[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return clusterClaims(claims).flatMap((cluster) => {
    const said = cluster.claims.flatMap((claim) => byId.get(claim.id) ?? [])
    return zoneOfClaims(`z-${cluster.id}`, said) ?? []
  })
}

/**
 * Emergency zones from what articles say and what the record holds. A claim that a decree matches stands behind the
 * decree's zone, whose areas the decree names where the article does not; one that matches none is a zone of its own.
 * `asOf` (a day) leaves out decrees that were not there yet.
 */
export function toZones(
  claims: readonly StoredClaim[],
  record: ZoneRecord,
  gazetteer: Gazetteer,
  asOf?: string,
): EmergencyZone[] {
  const decrees = record.decrees.filter((decree) => asOf === undefined || decree.from <= asOf)
  const said = claims.filter(isEmergencyClaim).sort(byPublication)
  const matches = matchDecrees(said, decrees, gazetteer)
  const zones = decrees.flatMap((decree) => {
    const behind = said.filter(({ id }) => matches.get(id)?.id === decree.id)
    return behind.length > 0 || heldDuring(decree, record.dates) ? zoneOfDecree(decree, behind) : []
  })
  return [...zones, ...zonesWithoutDecree(said.filter(({ id }) => !matches.has(id)))]
}
