import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toProvenance } from '@/lib/incidents/merging/to-incident'
import { type EmergencyClaim, reachOf } from '@/lib/incidents/zones/emergency-claim'
import { lastDay } from '@/lib/incidents/zones/told-length'
import type { EmergencyZone } from '@/lib/model/zone'

/** Zones that a report tells to be over, in all of their areas or in some. */

/** Was it in force then, and is it of the sort that was lifted? */
function isOpen(zone: EmergencyZone, claim: EmergencyClaim, day: string): boolean {
  const told = zone.provenance.some(({ publishedAt }) => publishedAt.slice(0, 10) <= claim.publishedAt)
  const isSort = (claim.kind === 'rights_suspended') === (zone.measure === 'curfew')
  return (
    isSort && told && (zone.from === null || zone.from <= day) && (zone.until === null || zone.until > day)
  )
}

const withoutLength = ({ lastsDays: _, lastsSaidBy: __, ...zone }: EmergencyZone): EmergencyZone => zone

const ended = (zone: EmergencyZone, claim: EmergencyClaim, day: string): EmergencyZone => ({
  ...withoutLength(zone),
  until: day,
  untilSaidBy: claim.id,
  provenance: [...zone.provenance, toProvenance(claim)],
})

/** Ends what one claim tells to be lifted: the areas where it is over become a zone of their own. */
function endBy(
  zones: readonly EmergencyZone[],
  claim: EmergencyClaim,
  areas: readonly string[],
  gazetteer: Gazetteer,
): EmergencyZone[] {
  const day = lastDay(claim)
  const open = zones.filter((zone) => zone.decree === null && isOpen(zone, claim, day))
  if (reachOf(claim) !== 'place') {
    // Where nothing says which, only one can be meant.
    const [only, another] = open
    return zones.map((zone) => (zone === only && !another ? ended(zone, claim, day) : zone))
  }
  return zones.flatMap((zone) => {
    if (!open.includes(zone)) return [zone]
    const over = zone.areas.filter((area) => areas.some((one) => gazetteer.contains(one, area)))
    if (over.length === 0) return [zone]
    if (over.length === zone.areas.length) return [ended(zone, claim, day)]
    const rest = zone.areas.filter((area) => !over.includes(area))
    const part = { ...ended(zone, claim, day), id: `${zone.id}-${over.join('-')}`, areas: over }
    return [{ ...zone, areas: rest }, part]
  })
}

/** The zones, with an end where a report tells of one. */
export const endLifted = (
  zones: readonly EmergencyZone[],
  lifted: readonly EmergencyClaim[],
  named: ReadonlyMap<string, readonly string[]>,
  gazetteer: Gazetteer,
): EmergencyZone[] =>
  lifted.reduce<EmergencyZone[]>(
    (all, claim) => endBy(all, claim, named.get(claim.id) ?? [], gazetteer),
    [...zones],
  )
