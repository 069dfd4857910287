import { groupBy } from '@/lib/model/group-by'
import type { Area } from './area'
import { outlineFinder } from './find-outline'
import type { GeonamesArea } from './geonames-areas'
import type { IsoArea } from './iso-areas'
import { type Areas, joinFirstLevel, joinOutlines, joinSecondLevel, startAreas } from './join-areas'
import { majority } from './majority'
import type { OutlinedArea } from './outlined-areas'
import type { City } from './world-cities'

export type World = { areas: Areas; cities: readonly City[]; parentOf: ReadonlyMap<City, string> }

const most = 0.7 // of the cities of an area: the rest lie across a border that is drawn coarsely

const firstCode = ({ country, admin1 }: City) => `${country}.${admin1}`
const secondCode = (city: City) => `${firstCode(city)}.${city.admin2}`

/** The area and those around it, the widest last. */
export function lineOf(areas: Areas, id: string | undefined): Area[] {
  const area = areas.get(id ?? '')
  return area ? [area, ...lineOf(areas, area.parent ?? undefined)] : []
}

type Records = {
  iso: readonly IsoArea[]
  outlined: readonly OutlinedArea[]
  first: readonly GeonamesArea[]
  second: readonly GeonamesArea[]
  cities: readonly City[]
}

/** One tree of areas from four records of them, and the area that each city lies in. */
export function joinWorld({ iso, outlined, first, second, cities }: Records): World {
  const areas = startAreas(iso)
  const outlineIds = joinOutlines(areas, outlined)
  const findOutline = outlineFinder(outlined)
  const outlineOf = new Map(
    cities.map((city) => {
      const found = findOutline(city)
      return [city, found && outlineIds.get(found)]
    }),
  )
  const inFirst = groupBy(cities, firstCode)
  const inSecond = groupBy(cities, secondCode)
  const topOf = (city: City) => lineOf(areas, outlineOf.get(city)).at(-1)?.id
  const firstIds = joinFirstLevel(areas, first, (code) =>
    majority((inFirst.get(code) ?? []).map(topOf), most),
  )
  adoptOutlined(areas, firstIds, cities, outlineOf)
  const lowerOf = (city: City) => {
    const id = outlineOf.get(city)
    const top = firstIds.get(firstCode(city))
    return lineOf(areas, id).some((area) => area.id === top) ? id : undefined
  }
  const secondIds = joinSecondLevel(
    areas,
    second.filter(({ code }) => inSecond.has(code)),
    firstIds,
    (code) => majority((inSecond.get(code) ?? []).map(lowerOf), most),
  )
  const parents = cities.map((city): [City, string | undefined] => [
    city,
    secondIds.get(secondCode(city)) ?? lowerOf(city) ?? firstIds.get(firstCode(city)) ?? outlineOf.get(city),
  ])
  return { areas, cities, parentOf: new Map(parents.flatMap(([city, id]) => (id ? [[city, id]] : []))) }
}

/**
 * An outline without a place in the tree lies in the first-level area of most of its cities: old provinces, and districts
 * that ISO puts beside the nations that they lie in.
 */
function adoptOutlined(
  areas: Areas,
  firstIds: ReadonlyMap<string, string>,
  cities: readonly City[],
  outlineOf: ReadonlyMap<City, string | undefined>,
): void {
  const firsts = new Set(firstIds.values())
  for (const [id, inside] of groupBy(cities, (city) => outlineOf.get(city))) {
    const area = areas.get(id ?? '')
    if (!area || area.parent !== null || firsts.has(area.id)) continue
    const top = majority(
      inside.map((city) => firstIds.get(firstCode(city))),
      most,
    )
    if (top !== undefined) area.parent = top
  }
}
