import { type Box, grow, isCrossed, isInside, margin, overlaps, type Point, pointsOn } from './label-boxes'
import { covers } from './obstacles'
import type { LabelRequest, PlacedLabel } from './place-labels'
import type { Disc } from './place-marks'

const nudges = [0, -18, 18, -28, 28] // px up and down that a name may move

/** `elsewhere`: where in its area a name can stand besides, asked for where it cannot stand on the middle. */
export type NameRequest = LabelRequest & { elsewhere?: () => readonly Point[] }

/** Names that stand on their area's middle: kept where free, moved a little where not, else left out. */
export function placeNames(
  requests: readonly NameRequest[],
  marks: readonly Disc[],
  taken: readonly PlacedLabel[],
  bounds: Box,
  kept: readonly Box[] = [],
): Map<string, Box> {
  const placed = new Map<string, Box>()
  const onLines = taken.flatMap(({ leader }) => (leader ? pointsOn(leader) : []))
  const isFree = (box: Box) =>
    isInside(box, bounds) &&
    ![...taken, ...kept, ...placed.values()].some((other) => overlaps(grow(box, margin), other)) &&
    !marks.some((mark) => covers(box, mark)) &&
    !isCrossed(box, onLines)
  for (const { id, x, y, width, height, elsewhere } of requests) {
    const around = (at: Point) => ({ x: at.x - width / 2, y: at.y - height / 2, width, height })
    const free =
      nudges.map((dy) => around({ x, y: y + dy })).find(isFree) ?? elsewhere?.().map(around).find(isFree)
    if (free) placed.set(id, free)
  }
  return placed
}
