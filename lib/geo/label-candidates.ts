import type { LabelRequest, PlacedLabel } from './place-labels'

const toAngle = (degrees: number) => (degrees * Math.PI) / 180
/** In the order in which an eye prefers a label: right, left, then oblique, then above and below. */
const angles = [0, 180, -30, 30, 210, 150, -60, 60, 240, 120, -90, 90].map(toAngle)
/** Between those: looked into for a label that would not be there at all otherwise. */
const anglesBetween = [-15, 15, 195, 165, -45, 45, 225, 135, -75, 75, 255, 105].map(toAngle)
const distances = [5, 16, 30, 46, 64] // px from the mark's edge
const farDistances = [84, 104] // px: a long line is better than a figure that is not told
const leaderFrom = 10 // px: a label nearer than this needs no line
const leaderGap = 3 // px between the line's end and the words

/** The label's box at an angle and a distance from its mark, and the line that ties the two. */
function candidate(request: LabelRequest, angle: number, distance: number): PlacedLabel {
  const { x, y, radius, width, height } = request
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const end = { x: x + (radius + distance) * cos, y: y + (radius + distance) * sin }
  const align = cos > 0.2 ? 'start' : cos < -0.2 ? 'end' : 'middle'
  const left = align === 'start' ? end.x : align === 'end' ? end.x - width : end.x - width / 2
  const top = Math.abs(sin) < 0.2 ? end.y - height / 2 : end.y - height / 2 + (sin * height) / 2
  const from = { x1: x + radius * cos, y1: y + radius * sin }
  const to = { x2: end.x - leaderGap * cos, y2: end.y - leaderGap * sin }
  return { x: left, y: top, width, height, align, leader: distance >= leaderFrom ? { ...from, ...to } : null }
}

/** The best place first; the harder ones are made only for what finds no better. */
export function* candidates(request: LabelRequest): Generator<PlacedLabel> {
  const { reach } = request
  for (const distance of distances.filter((one) => one <= (reach ?? one)))
    for (const angle of angles) yield candidate(request, angle, distance)
  if (reach !== undefined) return
  for (const distance of distances)
    for (const angle of anglesBetween) yield candidate(request, angle, distance)
  for (const distance of farDistances)
    for (const angle of [...angles, ...anglesBetween]) yield candidate(request, angle, distance)
}

/** Pixels of its line. */
export const lengthOf = ({ leader }: PlacedLabel) =>
  leader ? Math.hypot(leader.x2 - leader.x1, leader.y2 - leader.y1) + leaderGap : 0
