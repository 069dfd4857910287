import { type Bbox, bboxesMeet, bboxOfArea, bboxOfPoints } from '@/lib/geo/bbox'
import { toLonLat } from '@/lib/geo/lon-lat'
import { centroidOf, polygonsOf, type Ring, signedArea } from '@/lib/geo/polygon'
import { groupBy } from '@/lib/model/group-by'
import type { AreaGeometry } from '@/lib/model/place'
import type { Land } from '@/lib/server/gazetteer/load-land'
import { clipArea } from './clip'
import { listCountries, loadCountryOutline } from './outlines'
import { simplifyTogether } from './topology'
import type { Area } from './world/area'
import { loadIsoAreas } from './world/iso-areas'
import { joinOutlines, startAreas } from './world/join-areas'
import { loadOutlinedAreas } from './world/outlined-areas'

const boxes = new Map<string, Bbox | null>()

function outlineOf(id: string) {
  const outline = loadCountryOutline(id)
  const box = boxes.get(id) ?? bboxOfArea(outline)
  boxes.set(id, box)
  return { outline, box }
}

type Shape = Land['provinces'][number]

const joined = (areas: readonly AreaGeometry[]): AreaGeometry => ({
  type: 'MultiPolygon',
  coordinates: areas.flatMap(polygonsOf).map((rings) => rings.map((ring) => ring.map((point) => [...point]))),
})

/** What Natural Earth draws of a country, by the ids of the index of the world, and what ISO 3166-2 lists of it today. */
type Drawn = { country: string; shapes: Shape[]; listed: Area[] }

function loadDrawn(): Drawn[] {
  const [iso, outlined] = [loadIsoAreas(), loadOutlinedAreas()]
  const ids = joinOutlines(startAreas(iso), outlined)
  const parts = groupBy(
    outlined.filter((area) => ids.has(area)),
    (area) => ids.get(area) ?? '',
  )
  const shapes = [...parts].map(([id, areas]) => ({
    id,
    // Its code says whose an area is, whoever holds it.
    country: /^[A-Z]{2}-/.exec(id)?.[0].slice(0, 2) ?? areas[0]?.country ?? '',
    geometry: joined(areas.map(({ geometry }) => geometry)),
  }))
  // Made anew: joining adds to the others what ISO no longer lists.
  const listed = groupBy(startAreas(iso).values(), ({ country }) => country)
  return [...groupBy(shapes, ({ country }) => country)].map(([country, own]) => ({
    country,
    shapes: own.map(({ id, geometry }) => ({ id, geometry })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    listed: listed.get(country) ?? [],
  }))
}

const mostAmiss = 1 / 8 // of its provinces: those that ISO lists today and the outlines lack, and those of before

/** Are a country's outlines those of its provinces today? Of many they are of before a reform. */
function isOfToday({ shapes, listed }: Drawn): boolean {
  const drawn = new Set(shapes.map(({ id }) => id))
  const parents = new Set(listed.map(({ parent }) => parent))
  const levels = [listed.filter(({ id }) => !parents.has(id)), listed.filter(({ parent }) => parent === null)]
  const missing = levels.map((level) => level.filter(({ id }) => !drawn.has(id)).length)
  const ids = new Set(listed.map(({ id }) => id))
  const old = shapes.filter(({ id }) => !ids.has(id)).length
  return shapes.length > 1 && Math.min(...missing) + old <= shapes.length * mostAmiss
}

const outerOf = (rings: readonly Ring[]): Ring => rings[0] ?? []
const sizeOf = (rings: readonly Ring[]) => Math.abs(signedArea(outerOf(rings)))

/** Degrees across, as if it were a square. */
const acrossOf = (shapes: readonly Shape[]): number =>
  Math.sqrt(
    shapes.flatMap(({ geometry }) => polygonsOf(geometry)).reduce((sum, rings) => sum + sizeOf(rings), 0),
  )

/** As far as a wide screen looks that shows the country: without its islands an ocean away. */
function boxAround(shapes: readonly Shape[], across: number): Bbox {
  const whole = joined(shapes.map(({ geometry }) => geometry))
  const middle = centroidOf(whole)
  const isNear = ([lon = 0, lat = 0]: readonly number[]) =>
    Math.max(Math.abs(lon - middle[0]), Math.abs(lat - middle[1])) < 2 * across
  const near = polygonsOf(whole).flatMap((rings) => outerOf(rings).filter(isNear))
  const [west, south, east, north] = bboxOfPoints(near.map(toLonLat)) ?? [...middle, ...middle]
  const [wide, high] = [Math.max(8, 2 * across), Math.max(5, across)]
  return [
    Math.max(-180, Math.floor(west - wide)),
    Math.max(-85, Math.floor(south - high)),
    Math.min(180, Math.ceil(east + wide)),
    Math.min(85, Math.ceil(north + high)),
  ]
}

/** `part` of the country, and of the land around it ten times that. */
const detailOf = (across: number, part: number) => ({
  tolerance: (across * part) ** 2,
  minArea: (3 * across * part) ** 2,
})

const finest = 1 / 1000
const mostPositions = 9_000 // what Ecuador and the land around it have: a page carries them all

const countPositions = (shapes: readonly Shape[]) =>
  shapes.flatMap(({ geometry }) => polygonsOf(geometry).flat()).reduce((sum, ring) => sum + ring.length, 0)

/** As fine as a page can carry. */
function simplified(shapes: Shape[], around: Shape[], across: number, part = finest): Shape[] {
  const simple = simplifyTogether(
    [...shapes, ...around].map(({ geometry }) => geometry),
    [...shapes.map(() => detailOf(across, part)), ...around.map(() => detailOf(across, 10 * part))],
    across < 10 ? 3 : 2,
  )
  const drawn = [...shapes, ...around].flatMap(({ id }, i) => {
    const geometry = simple[i]
    return geometry ? [{ id, geometry }] : []
  })
  return countPositions(drawn) > mostPositions ? simplified(shapes, around, across, 1.5 * part) : drawn
}

/** What of other countries lies in a box. */
const landIn = (bbox: Bbox, country: string): Shape[] =>
  listCountries()
    .filter((id) => id !== country)
    .flatMap((id) => {
      const { outline, box } = outlineOf(id)
      const geometry = box && bboxesMeet(box, bbox) ? clipArea(outline, bbox) : null
      return geometry ? [{ id, geometry }] : []
    })

function toLand({ country, shapes, listed }: Drawn): Land {
  const across = acrossOf(shapes)
  const bbox = boxAround(shapes, across)
  const drawn = simplified(shapes, landIn(bbox, country), across)
  const today = new Set(listed.map(({ id }) => id))
  return {
    bbox,
    provinces: drawn.filter(({ id }) => today.has(id)),
    // A province of before is land without a name.
    neighbours: drawn.filter(({ id }) => !today.has(id)),
  }
}

/** Of each country whose provinces Natural Earth draws as they are today, but for those that have a gazetteer of their own. */
export const toLands = (own: readonly string[]): [country: string, land: () => Land][] =>
  loadDrawn()
    .filter((drawn) => !own.includes(drawn.country) && isOfToday(drawn))
    .sort((a, b) => (a.country < b.country ? -1 : 1))
    .map((drawn) => [drawn.country, () => toLand(drawn)])
