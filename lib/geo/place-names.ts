import { type Box, grow, isCrossed, isInside, margin, overlaps, pointsOn } from './label-boxes'
import { covers } from './obstacles'
import type { LabelRequest, PlacedLabel } from './place-labels'
import type { Disc } from './place-marks'

const nudges = [0, -18, 18, -28, 28] // px up and down that a name may move

/** Names that stand on their area's middle: kept where free, moved a little where not, else left out. */
export function placeNames(
  requests: readonly LabelRequest[],
  marks: readonly Disc[],
  taken: readonly PlacedLabel[],
  bounds: Box,
  kept: readonly Box[] = [],
): Map<string, Box> {
  const placed = new Map<string, Box>()
  const onLines = taken.flatMap(({ leader }) => (leader ? pointsOn(leader) : []))
  for (const { id, x, y, width, height } of requests) {
    const boxes = nudges.map((dy) => ({ x: x - width / 2, y: y - height / 2 + dy, width, height }))
    const free = boxes.find(
      (box) =>
        isInside(box, bounds) &&
        ![...taken, ...kept, ...placed.values()].some((other) => overlaps(grow(box, margin), other)) &&
        !marks.some((mark) => covers(box, mark)) &&
        !isCrossed(box, onLines),
    )
    if (free) placed.set(id, free)
  }
  return placed
}
