import { diamond, path } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { tally } from '@/lib/kinds/merging'

/** Soldiers and police who are sent: whoever sends more does not always say whether the first are counted. */
export const troopsDeployed: Kind = {
  rank: 80,
  family: 'other',
  counts: 'forces',
  merging: tally,
  tells: 'happening',
  sign: (r) => [path('edge', diamond(r))],
}
