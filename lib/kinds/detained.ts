import { circle, path, round } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { sum } from '@/lib/kinds/merging'

/** Those whom the law arrests. */
export const detained: Kind = {
  rank: 70,
  family: 'other',
  counts: 'people',
  merging: sum,
  tells: 'happening',
  sign: (r) => [path('edge', `M${round(-r)} 0H${round(r)}`), circle('edge', r)],
}
