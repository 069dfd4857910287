import { circle } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { tally } from '@/lib/kinds/merging'

/** What no other kind holds: its unit says what it counts, and only the same figure is the same count. */
export const otherCount: Kind = {
  rank: 120,
  family: 'other',
  counts: 'things',
  merging: { ...tally, unit: true, sameFigure: true },
  tells: 'report',
  sign: (r) => [circle('edge', r), circle('dot', 2)],
}
