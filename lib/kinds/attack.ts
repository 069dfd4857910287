import { path, star } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { tally } from '@/lib/kinds/merging'

/** Acts of violence: two of one place are one only where no day lies between. */
export const attack: Kind = {
  rank: 60,
  family: 'hurt',
  counts: 'things',
  merging: { ...tally, gap: 0, passes: true },
  tells: 'happening',
  sign: (r) => [path('edge', star(r))],
}
