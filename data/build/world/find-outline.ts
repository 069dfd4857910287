import { kmBetween } from '@/lib/geo/distance'
import { isInArea, ringsOf } from '@/lib/geo/polygon'
import type { OutlinedArea } from './outlined-areas'
import type { City } from './world-cities'

type Boxed = { area: OutlinedArea; box: [west: number, south: number, east: number, north: number] }

function boxOf({ geometry }: OutlinedArea): Boxed['box'] {
  const box: Boxed['box'] = [180, 90, -180, -90]
  for (const [lon = 0, lat = 0] of ringsOf(geometry).flat()) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}

const isIn = ({ lon, lat }: City, { area, box }: Boxed) =>
  lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3] && isInArea([lon, lat], area.geometry)

const reachKm = 30 // from a town on a coarse coast to the middle of a small island

/** Which outline of its country a city lies in. */
export function outlineFinder(outlined: readonly OutlinedArea[]): (city: City) => OutlinedArea | undefined {
  const byCountry = new Map<string, Boxed[]>()
  for (const area of outlined)
    byCountry.set(area.country, [...(byCountry.get(area.country) ?? []), { area, box: boxOf(area) }])
  return (city) => {
    const near = byCountry.get(city.country) ?? []
    const inside = near.find((boxed) => isIn(city, boxed))
    const close = ({ area }: Boxed) => kmBetween(city, area) < reachKm
    return (inside ?? near.find(close))?.area
  }
}
