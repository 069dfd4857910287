import { circle } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { sum } from '@/lib/kinds/merging'

/** The dead of whom a report tells. */
export const killed: Kind = {
  rank: 10,
  family: 'hurt',
  counts: 'casualties',
  merging: sum,
  tells: 'happening',
  sign: (r) => [circle('solid', r), circle('edge', r)],
}
