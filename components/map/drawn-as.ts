import type { IncidentFeature, PlaceFeature } from '@/lib/model/responses'

/**
 * How an incident stands on the map: a mark where its place is known to the town or better, a tint of the whole
 * province, or not at all ("not placed more precisely").
 */
export function drawnAs({ geometry, properties: { place } }: IncidentFeature): 'mark' | 'tint' | 'none' {
  if (!geometry || !place || place.kind === 'country' || place.precision === 'country') return 'none'
  if (place.kind === 'province') return 'tint'
  if (place.precision === 'province' || geometry.type !== 'Point') return 'none'
  return 'mark'
}

/** A prison whose position is known no better than its province has no pin: it stands in lists only. */
export const isPinned = ({ geometry, properties }: PlaceFeature) =>
  properties.kind === 'prison' && geometry?.type === 'Point' && properties.precision !== 'province'

/** Does a place lie in one of the places asked for? No filter asks for all. */
export function liesIn(
  place: { id: string; province: string | null; country: string; canton?: string | null | undefined },
  filter: readonly string[],
): boolean {
  if (filter.length === 0) return true
  return [place.id, place.canton, place.province, place.country].some(
    (id) => id != null && filter.includes(id),
  )
}
