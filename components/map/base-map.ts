import { type Outline, toOutline } from '@/lib/geo/area-outline'
import { fitView } from '@/lib/geo/fit-view'
import { widestScale } from '@/lib/geo/mark-size'
import { copyRing, polygonsOf } from '@/lib/geo/polygon'
import {
  boxOfPoints,
  onStage,
  type Stage,
  type StageBox,
  type StagePoint,
  type StageSquare,
  toStage,
  wholeStage,
  withButtons,
  withHeight,
} from '@/lib/geo/stage'
import type { Crisis } from '@/lib/model/crisis'
import type { AreaGeometry, Place } from '@/lib/model/place'
import type { IncidentFeature, PlaceFeature, ZoneFeature } from '@/lib/model/responses'

/** The quiet ground of the map, which no filter changes: outlines by place id, and the neighbours as one path. */
export type BaseMap = {
  stage: Stage
  places: PlaceFeature[]
  outlines: Record<string, Outline>
  neighbours: string
  /** Pixels of a circle's radius for each square root of a person. */
  scale: number
  /** What is looked at when nothing is filtered; all of the stage where it is left out. */
  home?: StageSquare
  /** By id of a country or province that no outline says where to look for: the box of what is told of in it. */
  told?: Record<string, StageBox>
}

const isArea = (geometry: { type: string } | null): geometry is AreaGeometry =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'

const pointOf = ({ lon, lat }: { lon: number; lat: number }) => ({
  type: 'Point' as const,
  coordinates: [lon, lat],
})

/** Outlines that were drawn before: the gazetteer's areas are the same objects for every request. */
const drawn = new WeakMap<AreaGeometry, { stage: string; outline: Outline }>()

function outlineOf(stage: Stage, area: AreaGeometry): Outline {
  const key = JSON.stringify(stage)
  const known = drawn.get(area)
  if (known?.stage === key) return known.outline
  const outline = toOutline(stage, area)
  drawn.set(area, { stage: key, outline })
  return outline
}

/** What a page tells of a place; its position's source, its years and its notes are told by /api/places. */
const toldOf = ({ coordinatesSource, note, operating, ...told }: PlaceFeature['properties']) => told

const isSmall = ([left, top, right, bottom]: StageBox) => Math.max(right - left, bottom - top) < 0.5

const isPoint = ({ kind }: Pick<Place, 'kind'>) => kind !== 'country' && kind !== 'province'

/**
 * What cannot be looked at by an outline, each with the box of what is told of in it: countries of several that are a small part
 * of the first view, and provinces without an outline.
 */
function findTold(
  stage: Stage,
  told: readonly Place[],
  hasOutline: (id: string) => boolean,
): Record<string, StageBox> {
  const boxOf = (isThere: (place: Place) => boolean) =>
    boxOfPoints(told.filter(isThere).map(({ lon, lat }) => onStage(stage, [lon, lat])))
  const ids = [...new Set(told.map(({ country }) => country))]
  const countries = (ids.length > 1 ? ids : []).flatMap((id) => {
    const box = boxOf(({ country }) => country === id)
    return box && isSmall(box) ? [[id, box] as const] : []
  })
  const provinces = [...new Set(told.flatMap(({ province }) => province ?? []))].flatMap((id) => {
    const box = hasOutline(id) ? null : boxOf((place) => isPoint(place) && place.province === id)
    return box ? [[id, box] as const] : []
  })
  return Object.fromEntries([...countries, ...provinces])
}

const ownOf = ({ countries }: Pick<Crisis, 'countries'>, told: readonly Place[]) =>
  told.filter(({ kind, country }) => kind !== 'country' && countries.includes(country))

const isOnStage = ({ x, y }: StagePoint) => x >= 0 && x <= 1 && y >= 0 && y <= 1

const roomAround = 0.08 // of the stage, above and below what has to be in sight: signs and words reach beyond their places
const leastBand = 0.5 // of the stage's width: what is told in a smaller part of it is seen with what the crisis shows around

const within = (at: number) => Math.max(0, Math.min(1, at))

/**
 * All of the stage; where the signs and the provinces that they stand in form a band from side to side, so much of it has to
 * be in sight as holds them.
 */
function toHome(signs: readonly StagePoint[], provinces: readonly StageBox[]): StageSquare {
  const here = signs.filter(isOnStage)
  const corners = provinces.flatMap(([left, top, right, bottom]) => [
    { x: within(left), y: within(top) },
    { x: within(right), y: within(bottom) },
  ])
  const home = withButtons(wholeStage, here)
  const [left, top, right, bottom] = boxOfPoints([...here, ...corners]) ?? [0, 0, 0, 0]
  const offMiddle = Math.max(0.5 - top, bottom - 0.5)
  return right - left < leastBand ? home : withHeight(home, Math.min(1, 2 * (offMiddle + roomAround)))
}

/** What is seen first: the crisis's own view, or a wider one that all that is told of in its countries has room in. */
export const firstStage = (crisis: Pick<Crisis, 'view' | 'countries'>, told: readonly Place[]): Stage =>
  toStage(
    fitView(
      crisis.view,
      ownOf(crisis, told).map(({ lon, lat }) => [lon, lat]),
    ),
  )

/**
 * Outlines travel once, as the paths that are drawn, and a place's point with its properties.
 * @param told all places that anything is told of
 * @param scale pixels of a circle's radius for each square root of a person
 */
export function toBaseMap(
  crisis: Pick<Crisis, 'view' | 'countries'>,
  places: readonly PlaceFeature[],
  neighbours: readonly AreaGeometry[],
  told: readonly Place[] = [],
  scale: number = widestScale,
): BaseMap {
  const stage = firstStage(crisis, told)
  const outlines: Record<string, Outline> = {}
  for (const { id, geometry } of places) if (isArea(geometry)) outlines[id] = outlineOf(stage, geometry)
  const own = ownOf(crisis, told)
  const boxes = findTold(stage, own, (id) => id in outlines)
  const signs = [...own, ...places.map(({ properties }) => properties)].filter(isPoint)
  const provinces = new Set([...signs.flatMap(({ province }) => province ?? []), ...own.map(({ id }) => id)])
  const home = toHome(
    signs.map(({ lon, lat }) => onStage(stage, [lon, lat])),
    [...provinces].flatMap((id) => (outlines[id] ? [outlines[id].box] : [])),
  )
  return {
    stage,
    scale,
    ...(home.height || home.isEdged ? { home } : {}),
    places: places.map((place) => ({
      ...place,
      properties: toldOf(place.properties),
      geometry: null,
    })),
    outlines,
    neighbours: neighbours.map((area) => outlineOf(stage, area).d).join(''),
    ...(Object.keys(boxes).length > 0 ? { told: boxes } : {}),
  }
}

/** An incident without the outline of its province, which the base map holds. */
export function withoutOutline(incident: IncidentFeature): IncidentFeature {
  const { place } = incident.properties
  return place && isArea(incident.geometry) ? { ...incident, geometry: pointOf(place) } : incident
}

/**
 * A zone with the outlines alone that the base map lacks: the circles that stand for areas without one. A route gives the
 * outlines of all areas in the order of the areas.
 */
export function withoutOutlines(zone: ZoneFeature, { outlines }: Pick<BaseMap, 'outlines'>): ZoneFeature {
  if (!isArea(zone.geometry)) return zone
  const polygons = polygonsOf(zone.geometry)
  const areas = zone.properties.areas.filter(({ undrawn }) => !undrawn)
  const missing = areas.filter(({ id }) => !outlines[id])
  if (polygons.length === missing.length) return zone
  const kept: typeof polygons = []
  let next = 0
  for (const { id } of areas) {
    const own = polygons.slice(next, next + (outlines[id]?.parts ?? 1))
    next += own.length
    if (!outlines[id]) kept.push(...own)
  }
  return {
    ...zone,
    geometry: { type: 'MultiPolygon', coordinates: kept.map((rings) => rings.map(copyRing)) },
  }
}
