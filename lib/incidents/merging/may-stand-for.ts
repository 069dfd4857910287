import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { kmBetween } from '@/lib/geo/distance'
import type { Place } from '@/lib/model/place'

/** How far from the town that the press names for it a prison lies, and from another whose name it is given. */
const NEAR_TOWN = 25 // km
const NEAR_PRISON = 10 // km

/** Where `lonLat` stands for the place itself. */
const isPlaced = ({ precision }: Place) => precision !== 'province' && precision !== 'country'

const isNear = (a: Place, b: Place, km: number): boolean =>
  a.country === b.country && isPlaced(a) && isPlaced(b) && kmBetween(a, b) <= km

/** May the press name `area` and mean the prison? */
export function mayStandFor(area: Place, prison: Place, gazetteer: Gazetteer): boolean {
  if (area.id === prison.id) return true
  if (area.kind === 'prison') return isNear(area, prison, NEAR_PRISON)
  return gazetteer.contains(area.id, prison.id) || (area.kind === 'city' && isNear(area, prison, NEAR_TOWN))
}
