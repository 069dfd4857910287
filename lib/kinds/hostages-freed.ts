import { openRing, path } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { sum } from '@/lib/kinds/merging'

/** Those who were held and are free. */
export const hostagesFreed: Kind = {
  rank: 30,
  family: 'freed',
  counts: 'people',
  merging: sum,
  tells: 'happening',
  sign: (r) => [path('edge', openRing(r))],
}
