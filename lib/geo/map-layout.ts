import { groupBy } from '@/lib/model/group-by'
import type { Box } from './label-boxes'
import { type LabelRequest, type PlacedLabel, placeLabels } from './place-labels'
import { type Disc, dotRadius, placeMarks, type Spot } from './place-marks'
import { type NameRequest, placeNames } from './place-names'

/** Everything that wants room on the map, in pixels of the view. */
export type LayoutInput = {
  prisons: readonly Disc[]
  /** Most important first. `prison`: the id of the prison it lies at, if any, so that it is drawn where that prison is. */
  incidents: readonly (Disc & { prison: string | null })[]
  /** Most important first, where a mark has so many behind it. `width` and `height` as the words measure. */
  labels: (behind: ReadonlyMap<string, number>) => readonly Omit<LabelRequest, 'x' | 'y' | 'radius'>[]
  names: readonly NameRequest[]
  bounds: Box
  /** Boxes that no words go into. */
  kept?: readonly Box[]
  /** How many times wider the map may become while the layout stands. */
  growth?: number
}
export type MapLayout = {
  prisons: Map<string, Spot>
  incidents: Map<string, Spot>
  /** How many marks have gone behind a mark, by its id. */
  behind: Map<string, number>
  labels: Map<string, PlacedLabel>
  names: Map<string, Box>
}

const moveTo = <D extends Disc>(disc: D, spot: Spot | undefined): D =>
  spot ? { ...disc, x: spot.x, y: spot.y } : disc

/** Of each place the one that is told first of it. */
const gravestOf = (marks: readonly Disc[]): Disc[] =>
  [...groupBy(marks, ({ place }) => place)].flatMap(([, [first]]) => first ?? [])

const mostRounds = 5

const isHidden = (spot: Spot | undefined) => spot?.behind !== undefined || spot?.isDot === true

/**
 * Marks at their places; where the gravest of a place would be behind another, it comes before the others. That may take the
 * room of another place's gravest, which then comes before the others too.
 */
export function placeWithGravest(marks: readonly Disc[], fixed: readonly Disc[]): Map<string, Spot> {
  const gravest = gravestOf(marks)
  const early = new Set<Disc>()
  for (let round = 1; ; round++) {
    const ordered = marks.map((mark) => (early.has(mark) ? { ...mark, first: true } : mark))
    const spots = placeMarks(ordered, fixed)
    const hidden = gravest.filter((mark) => isHidden(spots.get(mark.id)) && !early.has(mark))
    if (hidden.length === 0 || round === mostRounds) return spots
    for (const mark of hidden) early.add(mark)
  }
}

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
  const prisonSpots = placeMarks(prisons, [], 1, true)
  const squares = prisons.map((prison) => moveTo(prison, prisonSpots.get(prison.id)))
  const anchored = incidents.map((incident) => {
    const at = moveTo(incident, incident.prison === null ? undefined : prisonSpots.get(incident.prison))
    return { ...at, place: `${at.x} ${at.y}` }
  })
  const spots = placeWithGravest(anchored, squares)
  const behind = new Map<string, number>()
  for (const { behind: of } of spots.values()) if (of !== undefined) behind.set(of, (behind.get(of) ?? 0) + 1)
  const marks = anchored
    .filter(({ id }) => !isHidden(spots.get(id)))
    .map((incident) => moveTo(incident, spots.get(incident.id)))
  const dots = anchored
    .filter(({ id }) => spots.get(id)?.isDot)
    .map((incident) => ({ ...incident, radius: dotRadius }))
  const byId = new Map([...squares, ...marks].map((disc) => [disc.id, disc]))
  const origins = new Map([...prisons, ...incidents].map((disc) => [disc.id, disc]))
  const requests = labels(behind).flatMap((label) => {
    const disc = byId.get(label.id)
    return disc ? [{ ...disc, ...label, origin: origins.get(label.id) ?? disc }] : []
  })
  const obstacles = [...marks, ...dots, ...squares]
  const placed = placeLabels(requests, [...marks, ...dots], bounds, squares, growth, kept)
  return {
    prisons: prisonSpots,
    incidents: spots,
    behind,
    labels: placed,
    names: placeNames(names, obstacles, [...placed.values()], bounds, kept),
  }
}
