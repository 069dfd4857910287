import type { CSSProperties } from 'react'
import type { Offset } from '@/lib/geo/notes'
import type { StagePoint } from '@/lib/geo/stage'
import { percent } from './percent'

/**
 * Where a sign stands beside its place: one offset once the size of the map is known, or one for each class of sizes, among
 * which tiers.module.css chooses. Null in the browser's first rendering, which leaves the server's as they are.
 */
export type MarkOffsets = Offset | ReadonlyMap<number, Offset> | null

const say = ({ x, y }: Offset) => (x === 0 && y === 0 ? '0px' : `${x}px,${y}px`)

function toVariables(offsets: MarkOffsets): Record<string, string> {
  if (offsets === null) return {}
  // Said of each, as what the server said for each class stays in its style.
  if ('x' in offsets) return { '--o': say(offsets), '--seen': 'visible' }
  return Object.fromEntries([...offsets].map(([index, offset]) => [`--o${index}`, say(offset)]))
}

/** Is it one that stands beside its place in some classes of sizes? */
export const isBesideInSome = (offsets: MarkOffsets) =>
  offsets !== null && !('x' in offsets) && offsets.size > 0

/** Hidden where another stands for it: now, or in these classes. */
const toHidden = (behind: string | readonly number[] | null): Record<string, string> =>
  typeof behind === 'string'
    ? { '--seen': 'hidden' }
    : Object.fromEntries((behind ?? []).map((index) => [`--s${index}`, 'hidden']))

/** Position and size of a sign; `size` in pixels before it is scaled to the map's class. */
export const toMarkStyle = (
  { x, y }: StagePoint,
  size: number,
  offsets: MarkOffsets,
  behind: string | readonly number[] | null,
): CSSProperties => ({
  left: percent(x),
  top: percent(y),
  ...({
    '--w': `${Math.round(size * 10) / 10}px`,
    ...toVariables(offsets),
    ...toHidden(behind),
  } as CSSProperties),
})
