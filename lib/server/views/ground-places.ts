import { reachesPrisons } from '@/lib/incidents/zones/zone-reach'
import type { ClaimKind } from '@/lib/model/claim'
import type { PlaceFeature } from '@/lib/model/responses'
import { type Known, knownAsOf } from '@/lib/server/dataset/dataset-as-of'
import { type Selection, selectPlaces } from '@/lib/server/views/load-view'

const kindsOfPrisons: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'escaped',
  'inmates_capacity',
  'inmates_over_capacity',
])
const unitsOfPrisons = /inmate|prison|guard/

/** Is anything told of a prison, of who is in one, or of an emergency in all? Of nothing at all it may still be. */
export const tellOfPrisons = ({ incidents, zones }: Pick<Known, 'incidents' | 'zones'>): boolean =>
  incidents.length === 0 ||
  incidents.some(
    ({ kind, unit, place, emergency }) =>
      place?.kind === 'prison' ||
      kindsOfPrisons.has(kind) ||
      unitsOfPrisons.test(unit) ||
      emergency?.reach === 'prison_system',
  ) ||
  zones.some(reachesPrisons)

/**
 * Places that a query selects for the ground of a page. A country's prisons are none where its crisis, at whatever moment, is of
 * something else, but for those that are asked for by id.
 */
export function selectGround(selection: Selection): PlaceFeature[] {
  const { query, dataset } = selection
  const places = selectPlaces(selection)
  return tellOfPrisons(knownAsOf(dataset, undefined))
    ? places
    : places.filter(({ id, properties }) => properties.kind !== 'prison' || query.place.includes(id))
}
