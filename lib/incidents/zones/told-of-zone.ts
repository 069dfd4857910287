import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { type EmergencyClaim, reachOf } from '@/lib/incidents/zones/emergency-claim'
import { withoutCurfew } from '@/lib/incidents/zones/one-decree'
import { endOf } from '@/lib/incidents/zones/told-length'
import { curfewsTold } from '@/lib/incidents/zones/zone-curfews'
import {
  coversDecree,
  partsSuspended,
  rightsInPart,
  rightsOver,
  rightsUnder,
} from '@/lib/incidents/zones/zone-rights'
import type { Decree, EmergencyZone } from '@/lib/model/zone'

/** What claims say of a zone and only they: it goes where they go. */
type ToldOfZone = Pick<
  EmergencyZone,
  'rights' | 'rightsInPart' | 'curfews' | 'until' | 'untilSaidBy' | 'lastsDays' | 'lastsSaidBy'
>

type Named = ReadonlyMap<string, readonly string[]>

/** Of a zone of the record: what it suspends beyond its decree. */
export function toldUnder(
  decree: Decree,
  claims: readonly EmergencyClaim[],
  named: Named,
  gazetteer: Gazetteer,
): ToldOfZone {
  const inPart = rightsInPart(decree, claims, named, gazetteer)
  const curfews = curfewsTold(claims, named, gazetteer, (claim) =>
    coversDecree(claim, decree, named.get(claim.id) ?? [], gazetteer),
  )
  return {
    until: decree.until,
    rights: rightsUnder(decree, claims, named, gazetteer),
    ...(inPart.length > 0 ? { rightsInPart: inPart } : {}),
    ...(curfews.length > 0 ? { curfews } : {}),
  }
}

/** Of a zone that only claims tell of: also when it ends. */
export function toldAlone(
  { from, areas }: Pick<EmergencyZone, 'from' | 'areas'>,
  claims: readonly EmergencyClaim[],
  named: Named,
  gazetteer: Gazetteer,
): ToldOfZone {
  const curfews = curfewsTold(
    claims.filter(({ emergency }) => !emergency.lifted),
    named,
    gazetteer,
    (claim) => {
      const own = named.get(claim.id) ?? []
      return reachOf(claim) !== 'place' || areas.every((area) => own.includes(area))
    },
  )
  const inPart = partsSuspended(claims, areas, named, gazetteer)
  return {
    ...endOf(withoutCurfew(claims), from),
    rights: rightsOver(claims, areas, named, gazetteer),
    ...(inPart.length > 0 ? { rightsInPart: inPart } : {}),
    ...(curfews.length > 0 ? { curfews } : {}),
  }
}
