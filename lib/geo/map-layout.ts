import { type Box, type LabelRequest, type PlacedLabel, placeLabels, placeNames } from './place-labels'
import { type Disc, placeMarks, type Spot } from './place-marks'

/** Everything that wants room on the map, in pixels of the view. */
export type LayoutInput = {
  prisons: readonly Disc[]
  /** `prison`: the id of the prison it lies at, if any, so that it is drawn where that prison is. */
  incidents: readonly (Disc & { prison: string | null })[]
  /** Most important first. `width` and `height` as the words measure. */
  labels: readonly { id: string; width: number; height: number; reach?: number }[]
  names: readonly LabelRequest[]
  bounds: Box
  /** Boxes that no words go into. */
  kept?: readonly Box[]
  /** How many times wider the map may become while the layout stands. */
  growth?: number
}
export type MapLayout = {
  prisons: Map<string, Spot>
  incidents: Map<string, Spot>
  labels: Map<string, PlacedLabel>
  names: Map<string, Box>
}

const moveTo = <D extends Disc>(disc: D, spot: Spot | undefined): D =>
  spot ? { ...disc, x: spot.x, y: spot.y } : disc

/**
 * Lay out the whole map: prisons side by side, incidents around their places, labels beside incidents, and the names of
 * provinces in the room that is left. Pure: the same view of the same data looks the same.
 */
export function layoutMap({
  prisons,
  incidents,
  labels,
  names,
  bounds,
  kept = [],
  growth,
}: LayoutInput): MapLayout {
  const prisonSpots = placeMarks(prisons, [], 1)
  const squares = prisons.map((prison) => moveTo(prison, prisonSpots.get(prison.id)))
  const anchored = incidents.map((incident) =>
    moveTo(incident, incident.prison === null ? undefined : prisonSpots.get(incident.prison)),
  )
  const spots = placeMarks(anchored, squares)
  const marks = anchored.map((incident) => moveTo(incident, spots.get(incident.id)))
  const byId = new Map([...squares, ...marks].map((disc) => [disc.id, disc]))
  const requests = labels.flatMap((label) => {
    const disc = byId.get(label.id)
    return disc ? [{ ...disc, ...label }] : []
  })
  const obstacles = [...marks, ...squares]
  const placed = placeLabels(requests, marks, bounds, squares, growth, kept)
  return {
    prisons: prisonSpots,
    incidents: spots,
    labels: placed,
    names: placeNames(names, obstacles, [...placed.values()], bounds, kept),
  }
}
