import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { byPublication } from '@/lib/incidents/claim-order'
import { clusterClaims } from '@/lib/incidents/merging/cluster-claims'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { joinPlaces } from '@/lib/incidents/merging/join-places'
import { toProvenance } from '@/lib/incidents/merging/to-incident'
import { type EmergencyClaim, findNamedAreas, reachOf } from '@/lib/incidents/zones/emergency-claim'
import { endLifted } from '@/lib/incidents/zones/lifted'
import { matchDecrees } from '@/lib/incidents/zones/match-decree'
import { fromOf, isCurfewAlone, joinOfOneDecree } from '@/lib/incidents/zones/one-decree'
import { byBeginning } from '@/lib/incidents/zones/told-length'
import { toldAlone, toldUnder } from '@/lib/incidents/zones/told-of-zone'
import type { StoredClaim } from '@/lib/model/incident'
import type { Decree, EmergencyZone, ZoneScope } from '@/lib/model/zone'

/** The official record, and the days that the crisis covers: what held in them is shown even where no report says so. */
export type ZoneRecord = { decrees: readonly Decree[]; dates: { from: string; to: string } }

const isEmergencyClaim = (claim: StoredClaim): claim is EmergencyClaim =>
  claim.emergency !== undefined && !claim.historic && isStanding(claim)

const isLifted = (claim: StoredClaim): claim is EmergencyClaim =>
  claim.emergency?.lifted === true && !claim.historic

type Named = ReadonlyMap<string, readonly string[]>

const scopeOf = (decree: Decree): ZoneScope =>
  decree.scopes.find((scope) => scope === 'country') ?? decree.scopes[0] ?? 'unsaid'

/** The articles name the areas only when they name them all. */
function namedBy(claims: readonly EmergencyClaim[], areas: readonly string[]) {
  if (areas.length === 0) return null
  const named = new Set(claims.map((claim) => claim.place?.id))
  return areas.every((area) => named.has(area)) ? 'article' : 'decree'
}

function zoneOfDecree(
  decree: Decree,
  claims: readonly EmergencyClaim[],
  named: Named,
  gazetteer: Gazetteer,
): EmergencyZone {
  const areas = decree.scopes.includes('areas') ? decree.areas : []
  return {
    id: decree.id,
    scope: scopeOf(decree),
    from: decree.from,
    decree,
    areas,
    areasNamedBy: namedBy(claims, areas),
    ...toldUnder(decree, claims, named, gazetteer),
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

/** What articles say of an emergency that the record does not hold: its areas are those that they name, or none. */
function zoneOfClaims(
  id: string,
  claims: readonly EmergencyClaim[],
  named: Named,
  gazetteer: Gazetteer,
): EmergencyZone | null {
  const first =
    claims.find((claim) => claim.kind === 'state_of_emergency' && reachOf(claim) !== 'unsaid') ??
    claims.find((claim) => reachOf(claim) !== 'unsaid') ??
    claims[0]
  if (!first) return null
  const areas = [...(named.get(first.id) ?? [])]
  const from = fromOf(claims)
  return {
    id,
    scope: scopeByReach[reachOf(first)],
    ...(isCurfewAlone(claims) ? { measure: 'curfew' as const } : {}),
    from,
    decree: null,
    areas,
    areasNamedBy: areas.length > 0 ? 'article' : null,
    ...toldAlone({ from, areas }, claims, named, gazetteer),
    provenance: [...claims].sort(byPublication).map(toProvenance),
    sources: [],
  }
}

function heldDuring(decree: Decree, { from, to }: ZoneRecord['dates']): boolean {
  return decree.from <= to && (decree.until === null || decree.until >= from)
}

/** The day of the last report: what is shown is known as of then where no other moment is asked for. */
const lastTold = (reports: readonly { publishedAt: string }[]): string | undefined =>
  reports.reduce<string | undefined>((last, { publishedAt }) => {
    const day = publishedAt.slice(0, 10)
    return last === undefined || day > last ? day : last
  }, undefined)

/** A decree as it was known on a day: no end that came otherwise than decreed, nor what tells of it, before it came. */
function asKnown(decree: Decree, day: string | undefined): Decree {
  const { planned, until } = decree
  if (day === undefined || planned === undefined || (until !== null && until <= day)) return decree
  return { ...decree, until: planned, note: null }
}

/**
 * For clustering, all areas of a sentence stand as one place: "in A and B" is one emergency, and not the one in A. What it
 * suspends is told of the emergency, and is none of its own.
 */
function asOneMeasure(claim: EmergencyClaim, named: Named): EmergencyClaim {
  const areas = named.get(claim.id)
  const measure: EmergencyClaim = { ...claim, kind: 'state_of_emergency' }
  return areas && claim.place ? { ...measure, place: { ...claim.place, id: areas.join(' ') } } : measure
}

function zonesWithoutDecree(
  claims: readonly EmergencyClaim[],
  named: Named,
  gazetteer: Gazetteer,
): EmergencyZone[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const clusters = clusterClaims(claims.map((claim) => asOneMeasure(claim, named)))
  const groups = joinPlaces(clusters, gazetteer).flatMap((cluster) => {
    const said = cluster.claims.flatMap((claim) => byId.get(claim.id) ?? [])
    return byBeginning(said).map((one, i) => ({
      id: i === 0 ? cluster.first.id : `${cluster.first.id}-${i + 1}`,
      claims: one,
    }))
  })
  return joinOfOneDecree(groups, named, gazetteer).flatMap(
    ({ id, claims: one }) => zoneOfClaims(`z-${id}`, one, named, gazetteer) ?? [],
  )
}

/**
 * Emergency zones from what articles say and what the record holds. A claim that a decree matches stands behind the
 * decree's zone, whose areas the decree names where the article does not; one that matches none is a zone of its own.
 * `asOf` (the last day that is over) leaves out decrees that were not there yet. Ends that nobody knew of then, or on the day
 * of the last report where no moment is asked for, are left out: one stated moment has one answer.
 */
export function toZones(
  claims: readonly StoredClaim[],
  record: ZoneRecord,
  gazetteer: Gazetteer,
  asOf?: string,
  reports: readonly { publishedAt: string }[] = claims,
): EmergencyZone[] {
  const knownOn = asOf ?? lastTold(reports)
  const decrees = record.decrees
    .filter(({ from, announced = from }) => asOf === undefined || announced <= asOf)
    .map((decree) => asKnown(decree, knownOn))
  const said = claims.filter(isEmergencyClaim).sort(byPublication)
  const named = findNamedAreas(said)
  const matches = matchDecrees(said, decrees, named, gazetteer)
  const zones = decrees.flatMap((decree) => {
    const behind = said.filter(({ id }) => matches.get(id)?.id === decree.id)
    return behind.length > 0 || heldDuring(decree, record.dates)
      ? zoneOfDecree(decree, behind, named, gazetteer)
      : []
  })
  const others = zonesWithoutDecree(
    said.filter(({ id }) => !matches.has(id)),
    named,
    gazetteer,
  )
  const over = claims.filter(isLifted).sort(byPublication)
  return [...zones, ...endLifted(others, over, findNamedAreas(over), gazetteer)]
}
