import {
  type LonLatView,
  onStage,
  type StageBox,
  type StageSquare,
  squareAround,
  wholeStage,
} from '@/lib/geo/stage'
import type { PlaceFeature } from '@/lib/model/responses'
import type { BaseMap } from './base-map'

/** A place alone says little: a prison is looked at within its province, if the map knows that one's outline. */
function boxesOf(base: BaseMap, { id, properties }: PlaceFeature): StageBox[] {
  const own = base.outlines[id]?.box
  if (own) return [own]
  const { x, y } = onStage(base.stage, [properties.lon, properties.lat])
  const around = properties.province ? base.outlines[properties.province]?.box : undefined
  return [[x, y, x, y], ...(around ? [around] : [])]
}

/** The square to look at: all that the filter leaves, or the crisis's own view where it leaves all. */
export function toTarget(base: BaseMap, shownPlaces: ReadonlySet<string> | null): StageSquare {
  if (shownPlaces === null) return wholeStage
  const shown = base.places.filter(({ id }) => shownPlaces.has(id))
  return squareAround(shown.flatMap((place) => boxesOf(base, place))) ?? wholeStage
}

/** `view` of an address, zoom/lat/lon; null where it is none. */
export function parseView(view: string | null): LonLatView | null {
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = (view ?? '').split(/[,/]/).map(Number)
  return [zoom, lat, lon].every(Number.isFinite) ? { zoom, lat, lon } : null
}
