import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import {
  type FilterContext,
  isInDates,
  isOfSort,
  isSelected,
  touchesSelected,
} from '@/lib/incidents/filters/filter-claims'
import { kindWords } from '@/lib/incidents/filters/kind-words'
import { placeMeetsBbox } from '@/lib/incidents/filters/meets-bbox'
import { claimWords, placeWords, toWordTest } from '@/lib/incidents/filters/search-words'
import { type EmergencyClaim, findNamedAreas } from '@/lib/incidents/zones/emergency-claim'
import { toldAlone, toldUnder } from '@/lib/incidents/zones/told-of-zone'
import { zoneAreas, zonePrisons } from '@/lib/incidents/zones/zone-reach'
import type { StoredClaim } from '@/lib/model/incident'
import type { Query } from '@/lib/model/query'
import type { EmergencyZone } from '@/lib/model/zone'

/**
 * Does the zone hold in a selected place, or in a part of one? It keeps all its areas then: those are what its decree or its
 * article names, whatever is asked for.
 */
function reachesPlaces(zone: EmergencyZone, query: Query, { gazetteer, countries }: FilterContext): boolean {
  if (query.place.length === 0) return true
  return (
    zoneAreas(zone, countries).some((area) => touchesSelected(area, query, gazetteer)) ||
    zonePrisons(zone, gazetteer, countries).some(({ id }) => isSelected(id, query, gazetteer)) ||
    // Areas that nobody names lie somewhere in the country: of a smaller place nobody can say.
    (zone.areas.length === 0 && countries.some((id) => isSelected(id, query, gazetteer)))
  )
}

function meetsBbox(zone: EmergencyZone, { bbox }: Query, { gazetteer, countries }: FilterContext): boolean {
  if (!bbox) return true
  const prisons = zonePrisons(zone, gazetteer, countries).map(({ id }) => id)
  const nationwide = zone.scope === 'country'
  return nationwide || [...zone.areas, ...prisons].some((id) => placeMeetsBbox(id, bbox, gazetteer))
}

/** What the record itself says of a zone, in every language that it says it in, to search in. */
function zoneWords({ decree, areas }: EmergencyZone, gazetteer: Gazetteer): string {
  const name = typeof decree?.decree === 'object' ? Object.values(decree.decree) : [decree?.decree]
  return [kindWords.state_of_emergency, ...name, ...areas.map((id) => placeWords(id, gazetteer))].join('\n')
}

const isOfEmergency = (claim: StoredClaim): claim is EmergencyClaim => claim.emergency !== undefined

/** What claims say of a zone goes where they go; where and from when it held stays what it is. */
function keepSaidBy(
  { rightsInPart, curfews, until, untilSaidBy, lastsDays, lastsSaidBy, ...zone }: EmergencyZone,
  provenance: EmergencyZone['provenance'],
  { claims, gazetteer }: FilterContext,
): EmergencyZone {
  const saidBy = (said: EmergencyZone['provenance']) =>
    said.flatMap(({ claim }) => claims.get(claim) ?? []).filter(isOfEmergency)
  const named = findNamedAreas(saidBy(zone.provenance))
  const kept = saidBy(provenance)
  const told = zone.decree
    ? toldUnder(zone.decree, kept, named, gazetteer)
    : toldAlone(zone, kept, named, gazetteer)
  return { ...zone, ...told, provenance }
}

function narrowToClaims(zone: EmergencyZone, query: Query, context: FilterContext): EmergencyZone | null {
  const holdsWords = toWordTest(query.q)
  const found = holdsWords(zoneWords(zone, context.gazetteer))
  const isWanted = (claim: StoredClaim | undefined) =>
    claim !== undefined && isOfSort(claim, query) && (found || holdsWords(claimWords(claim, context)))
  const provenance = zone.provenance.filter(({ claim }) => isWanted(context.claims.get(claim)))
  if (provenance.length > 0) return keepSaidBy(zone, provenance, context)
  // A zone that only the record holds answers to no article, speaker or status.
  const recordWanted =
    query.source.length === 0 &&
    query.status.length === 0 &&
    (query.kind.length === 0 || query.kind.includes('state_of_emergency'))
  return zone.provenance.length === 0 && found && recordWanted ? zone : null
}

/**
 * The days that a zone is filtered by. Where nothing dates its beginning, or no decree its end, it is known for the days of
 * the reports alone; a decree without an end is in force.
 */
function daysOf(zone: EmergencyZone): { start: string | null; end: string | null } {
  const reported = zone.provenance.map(({ publishedAt }) => publishedAt).sort()
  return {
    start: zone.from ?? reported[0] ?? null,
    end: zone.until ?? (zone.decree ? null : (reported.at(-1) ?? null)),
  }
}

/** Zones that a query asks for, with those of their claims that it asks for. */
export function filterZones(
  zones: readonly EmergencyZone[],
  query: Query,
  context: FilterContext,
): EmergencyZone[] {
  return zones.flatMap((zone) => {
    if (!isInDates(daysOf(zone), query) || !meetsBbox(zone, query, context)) return []
    return reachesPlaces(zone, query, context) ? (narrowToClaims(zone, query, context) ?? []) : []
  })
}
