import { drawnAs } from '@/components/map/drawn-as'
import type { ClaimKind } from '@/lib/model/claim'
import type { IncidentFeature } from '@/lib/model/responses'

/** What weighs most comes first. */
const kindsByWeight: readonly ClaimKind[] = [
  'killed',
  'hostages_held',
  'hostages_freed',
  'injured',
  'escaped',
  'attack',
  'detained',
  'troops_deployed',
  'state_of_emergency',
  'rights_suspended',
  'unconfirmed_report',
  'other_count',
  'inmates_over_capacity',
  'inmates_capacity',
]
/** Where a kind stands among the others; one that has no weight comes last. */
export const weightOf = (kind: ClaimKind) =>
  kindsByWeight.includes(kind) ? kindsByWeight.indexOf(kind) : kindsByWeight.length
const sizeOf = ({ properties: { quantity } }: IncidentFeature) => quantity?.value ?? -1

export const byWeight = (a: IncidentFeature, b: IncidentFeature) =>
  weightOf(a.properties.kind) - weightOf(b.properties.kind) || sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1)

export type IncidentGroups = {
  placed: IncidentFeature[]
  /** Placed, but outside the part of the map that is in view. */
  elsewhere: IncidentFeature[]
  unplaced: IncidentFeature[]
  /** What a prison is like rather than what happened there. */
  facts: IncidentFeature[]
  background: IncidentFeature[]
}

/** Incidents as the list shows them, each once; `inView` is null while there is no map to ask. */
export function groupIncidents(
  features: readonly IncidentFeature[],
  inView: ((incident: IncidentFeature) => boolean) | null,
): IncidentGroups {
  const groups: IncidentGroups = { placed: [], elsewhere: [], unplaced: [], facts: [], background: [] }
  for (const feature of [...features].sort(byWeight)) {
    if (feature.properties.historic) groups.background.push(feature)
    else if (drawnAs(feature) === 'none') groups.unplaced.push(feature)
    else if (drawnAs(feature) === 'fact') groups.facts.push(feature)
    else if (inView && !inView(feature)) groups.elsewhere.push(feature)
    else groups.placed.push(feature)
  }
  return groups
}
