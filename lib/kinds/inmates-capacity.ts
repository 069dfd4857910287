import { path, square } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { size } from '@/lib/kinds/merging'

/** How many a prison was built for. */
export const inmatesCapacity: Kind = {
  rank: 140,
  family: 'other',
  counts: 'things',
  merging: size,
  tells: 'fact',
  sign: (r) => [path('edge', square(r - 1))],
}
