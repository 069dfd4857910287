import { drawnAs } from '@/components/map/drawn-as'
import { heavierFirst } from '@/lib/incidents/weight'
import type { IncidentFeature } from '@/lib/model/responses'

export const byWeight = (a: IncidentFeature, b: IncidentFeature) => heavierFirst(a.properties, b.properties)

export type IncidentGroups = {
  placed: IncidentFeature[]
  /** Placed, but outside the part of the map that is in view. */
  elsewhere: IncidentFeature[]
  unplaced: IncidentFeature[]
  /** Tied to a part of the country that the map does not draw: a sign in the middle of it would be made up. */
  parts: IncidentFeature[]
  /** What a prison is like rather than what happened there. */
  facts: IncidentFeature[]
  /** Counts of what no kind holds, known no closer than the country: "13 prisons" alone says nothing of them. */
  counts: IncidentFeature[]
  background: IncidentFeature[]
}

const isBareCount = ({ properties }: IncidentFeature) => properties.kind === 'other_count'

const isInPart = ({ properties: { place } }: IncidentFeature) =>
  place !== null && place.kind !== 'country' && place.precision !== 'country'

/** Incidents as the list shows them, each once; `inView` is null while there is no map to ask. */
export function groupIncidents(
  features: readonly IncidentFeature[],
  inView: ((incident: IncidentFeature) => boolean) | null,
): IncidentGroups {
  const groups: IncidentGroups = {
    placed: [],
    elsewhere: [],
    unplaced: [],
    parts: [],
    facts: [],
    counts: [],
    background: [],
  }
  for (const feature of [...features].sort(byWeight)) {
    if (feature.properties.historic) groups.background.push(feature)
    else if (drawnAs(feature) === 'none' && isBareCount(feature)) groups.counts.push(feature)
    else if (drawnAs(feature) === 'none' && isInPart(feature)) groups.parts.push(feature)
    else if (drawnAs(feature) === 'none') groups.unplaced.push(feature)
    else if (drawnAs(feature) === 'fact') groups.facts.push(feature)
    else if (inView && !inView(feature)) groups.elsewhere.push(feature)
    else groups.placed.push(feature)
  }
  return groups
}
