import { circle, halfDisc, path } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { sum } from '@/lib/kinds/merging'

/** The hurt, however they came to be hurt. */
export const injured: Kind = {
  rank: 40,
  family: 'hurt',
  counts: 'casualties',
  merging: sum,
  tells: 'happening',
  sign: (r) => [path('solid', halfDisc(r)), circle('edge', r)],
}
