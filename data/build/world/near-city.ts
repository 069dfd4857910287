import { kmBetween } from '@/lib/geo/distance'
import { groupBy } from '@/lib/model/group-by'
import type { City } from './world-cities'

type Point = Pick<City, 'lon' | 'lat'>

const cellOf = ({ lon, lat }: Point, east = 0, north = 0) =>
  `${Math.floor(lon) + east} ${Math.floor(lat) + north}`
const around = [-1, 0, 1].flatMap((east) => [-1, 0, 1].map((north) => [east, north] as const))

/** The nearest city that is asked for, among those within about a degree. */
export function nearestFinder(
  cities: readonly City[],
): (point: Point, isAsked?: (city: City) => boolean) => City | undefined {
  const cells = groupBy(cities, (city) => cellOf(city))
  return (point, isAsked = () => true) => {
    const near = around.flatMap(([east, north]) => cells.get(cellOf(point, east, north)) ?? [])
    return near
      .filter(isAsked)
      .map((city) => ({ city, km: kmBetween(point, city) }))
      .sort((a, b) => a.km - b.km)[0]?.city
  }
}
