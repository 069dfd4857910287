import { leadOf } from '@/components/dashboard/article-address'
import { byWeight } from '@/components/dashboard/group-incidents'
import type { Places } from '@/components/dashboard/to-places'
import { leastOf } from '@/components/words/figure-range'
import type { IncidentFeature } from '@/lib/model/responses'
import type { Sort, SortColumn } from './table-params'

/** Background from earlier years comes after what happened now, as in the list. */
const byAge = (a: IncidentFeature, b: IncidentFeature) =>
  Number(a.properties.historic) - Number(b.properties.historic)

type Key = string | number | null
type Compare = (a: IncidentFeature, b: IncidentFeature) => number

/** What is not said (null) comes last, whichever way the rest is turned. */
const compareKeys = (a: Key, b: Key, turn: 1 | -1): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b))
  return order * turn
}

const keysOf = (places: Places): Record<Exclude<SortColumn, 'what'>, (incident: IncidentFeature) => Key> => ({
  figure: ({ properties: { quantity } }) => quantity && leastOf(quantity),
  place: ({ properties: { place } }) => place && places.fullNameOf(place),
  when: ({ properties: { when, provenance } }) => when?.start ?? provenance.at(-1)?.publishedAt ?? null,
  said: (incident) => leadOf(incident)?.attribution ?? null,
  source: (incident) => leadOf(incident)?.publisher ?? null,
  status: ({ properties: { status, historic } }) => `${historic} ${status}`,
})

/** Rows in the order asked for; what is equal in it stands as in the list, the gravest first. */
export function sortIncidents(
  incidents: readonly IncidentFeature[],
  { by, descending }: Sort,
  places: Places,
): IncidentFeature[] {
  const turn = descending ? -1 : 1
  if (by === 'what') return [...incidents].sort((a, b) => byAge(a, b) || byWeight(a, b) * turn)
  const key = keysOf(places)[by]
  const keys = new Map(incidents.map((incident) => [incident, key(incident)]))
  const keyOf = (incident: IncidentFeature) => keys.get(incident) ?? null
  const compare: Compare = (a, b) => compareKeys(keyOf(a), keyOf(b), turn) || byWeight(a, b)
  return [...incidents].sort(compare)
}
