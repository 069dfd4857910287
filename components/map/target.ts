import type { Places } from '@/components/dashboard/places-context'
import {
  type LonLatView,
  onStage,
  type StageBox,
  type StagePoint,
  type StageSquare,
  squareAround,
  wholeStage,
  withButtons,
} from '@/lib/geo/stage'
import type { PlaceFeature } from '@/lib/model/responses'
import type { BaseMap } from './base-map'

const aroundTold = 0.1 // of the stage: enough of the land around that one sees where it is

const widen = ([left, top, right, bottom]: StageBox): StageBox => [
  left - aroundTold,
  top - aroundTold,
  right + aroundTold,
  bottom + aroundTold,
]

const holds = ([left, top, right, bottom]: StageBox, { x, y }: StagePoint) =>
  left <= x && x <= right && top <= y && y <= bottom

/** How far a point lies from a box's middle, in halves of its sides. */
const offMiddle = ([left, top, right, bottom]: StageBox, { x, y }: StagePoint) =>
  Math.hypot((2 * x - left - right) / (right - left), (2 * y - top - bottom) / (bottom - top))

/** A region that nothing is drawn of is looked at within the province around it: of several boxes that whose middle it has. */
const boxAround = ({ outlines }: BaseMap, middle: StagePoint): StageBox | undefined =>
  Object.values(outlines)
    .flatMap(({ box }) => (holds(box, middle) ? [box] : []))
    .sort((a, b) => offMiddle(a, middle) - offMiddle(b, middle))[0]

/** A place alone says little: a prison is looked at within its province, if the map knows where that one lies. */
function boxesOf(base: BaseMap, { id, properties }: PlaceFeature): StageBox[] {
  const boxOf = (area: string) => base.outlines[area]?.box ?? (base.told?.[area] && widen(base.told[area]))
  const own = boxOf(id)
  if (own) return [own]
  const { x, y } = onStage(base.stage, [properties.lon, properties.lat])
  if (properties.kind === 'province') return [boxAround(base, { x, y }) ?? widen([x, y, x, y])]
  const around = properties.province ? boxOf(properties.province) : undefined
  return [[x, y, x, y], ...(around ? [around] : [])]
}

/** The places of an `area`: ids with spaces between. */
export const findAll = ({ find }: Pick<Places, 'find'>, area: string): PlaceFeature[] =>
  area.split(' ').flatMap((id) => find(id) ?? [])

/** Those of the places filtered by that would be drawn by their outlines, and have none. */
export const provincesUndrawn = ({ outlines }: BaseMap, chosen: readonly PlaceFeature[]): PlaceFeature[] =>
  chosen.filter(({ id, properties }) => properties.kind === 'province' && !outlines[id])

/**
 * The square to look at: all that the filter leaves, or the crisis's own view where it leaves all. A canton or a town
 * without a prison leaves none of the map's places: then it is looked at itself, within its province.
 */
export function toTarget(
  base: BaseMap,
  shownPlaces: ReadonlySet<string> | null,
  chosen: readonly PlaceFeature[] = [],
): StageSquare {
  const home = base.home ?? wholeStage
  if (shownPlaces === null) return home
  const shown = base.places.filter(({ id }) => shownPlaces.has(id))
  const own = chosen.filter(({ properties }) => properties.kind !== 'country')
  const looked = shown.length > 0 ? shown : own
  const boxes = [...looked.flatMap((place) => boxesOf(base, place)), ...farBoxes(base, chosen)]
  const points = boxes.flatMap(([x, y, right, bottom]) => (x === right && y === bottom ? [{ x, y }] : []))
  const square = squareAround(boxes)
  return square ? withButtons(square, points) : home
}

const wholeBox: StageBox = [0, 0, 1, 1]

/** Countries that are filtered by and of which the first view shows nothing or not all; beside them what it does show. */
function farBoxes({ told = {} }: BaseMap, chosen: readonly PlaceFeature[]): StageBox[] {
  const countries = chosen.filter(({ properties }) => properties.kind === 'country')
  const boxes = countries.flatMap(({ id }) => (told[id] ? [widen(told[id])] : []))
  return boxes.length > 0 && boxes.length < countries.length ? [...boxes, wholeBox] : boxes
}

/** `view` of an address, zoom/lat/lon; null where it is none. */
export function parseView(view: string | null): LonLatView | null {
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = (view ?? '').split(/[,/]/).map(Number)
  return [zoom, lat, lon].every(Number.isFinite) ? { zoom, lat, lon } : null
}
