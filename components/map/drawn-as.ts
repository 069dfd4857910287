import type { ClaimKind } from '@/lib/model/claim'
import type { IncidentFeature, PlaceFeature } from '@/lib/model/responses'

/** What a place is like rather than what happened there: told in lists and beside the place. */
const facts: ReadonlySet<ClaimKind> = new Set(['inmates_capacity', 'inmates_over_capacity'])
/** Drawn as zones, with their decrees. */
const emergencies: ReadonlySet<ClaimKind> = new Set(['state_of_emergency', 'rights_suspended'])

/**
 * How an incident stands on the map: a mark where its place is known to the town or better, a tint of the whole
 * province, the hatch of its zone, a fact about a prison that needs no sign, or not at all ("not placed more precisely").
 */
export function drawnAs({
  geometry,
  properties,
}: IncidentFeature): 'mark' | 'tint' | 'zone' | 'fact' | 'none' {
  const { place, kind } = properties
  if (!geometry || !place || place.kind === 'country' || place.precision === 'country') return 'none'
  if (facts.has(kind)) return 'fact'
  if (emergencies.has(kind)) return 'zone'
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
