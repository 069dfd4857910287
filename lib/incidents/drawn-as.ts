import { kinds } from '@/lib/kinds/kinds'
import type { ClaimKind } from '@/lib/model/claim'
import type { Place, PlaceKind } from '@/lib/model/place'

export type DrawnAs = 'mark' | 'tint' | 'zone' | 'fact' | 'none'

/**
 * Has what is known no closer than this place a position on a map? A country places nothing on a map of itself, and of a
 * province without an outline a point would be made up.
 */
export const hasPosition = (kind: PlaceKind, isArea: boolean) =>
  kind !== 'country' && (isArea || kind !== 'province')

/**
 * How an incident stands on the map: a mark where its place is known to the town or better, a tint of the whole
 * province, the hatch of its zone, a fact about a prison that needs no sign, or not at all ("not placed more precisely").
 * `isArea`: of its place an outline is held, and no point.
 */
export function drawnAs(kind: ClaimKind, place: Place | null, isArea: boolean): DrawnAs {
  if (!place || place.kind === 'country' || place.precision === 'country') return 'none'
  const { tells } = kinds[kind]
  if (tells === 'fact') return 'fact'
  if (tells === 'measure') return 'zone'
  if (place.kind === 'province') return 'tint'
  if (place.precision === 'province' || isArea) return 'none'
  return 'mark'
}
