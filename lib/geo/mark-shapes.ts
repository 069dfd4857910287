import { kinds } from '@/lib/kinds/kinds'
import { circle, type Shape } from '@/lib/kinds/shapes'
import type { ClaimKind } from '@/lib/model/claim'

/** The sign of an incident: its kind's, a pale disc under it, and a thin ring for the most that is given. Radii in pixels. */
export const toMarkShapes = (kind: ClaimKind, radius: number, outer: number | null = null): Shape[] => [
  ...(outer === null ? [] : [circle('outer', outer)]),
  circle('fill', radius),
  ...kinds[kind].sign(radius),
]
