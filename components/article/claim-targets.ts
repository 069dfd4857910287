import type { Selection } from '@/components/hooks/use-selection'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'

type Item = NonNullable<Selection['item']>

/** What each claim stands behind, of what is shown; an emergency's zone before the incident that tells of it. */
export function toTargets(
  incidents: readonly IncidentFeature[],
  zones: readonly ZoneFeature[],
): ReadonlyMap<string, Item> {
  const of = (kind: Item['kind'], id: string, claims: readonly string[]) =>
    claims.map((claim): [string, Item] => [claim, { kind, id }])
  return new Map([
    ...incidents.flatMap(({ id, properties }) => of('incident', id, properties.claims)),
    ...zones.flatMap(({ id, properties }) => of('zone', id, properties.claims)),
  ])
}
