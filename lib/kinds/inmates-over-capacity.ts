import { path, square } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { size } from '@/lib/kinds/merging'

/** How many more are in a prison than it was built for. */
export const inmatesOverCapacity: Kind = {
  rank: 130,
  family: 'other',
  counts: 'things',
  merging: size,
  tells: 'fact',
  sign: (r) => [path('edge', `${square(r - 1)}M${1 - r} 0H${r - 1}M0 ${1 - r}V${r - 1}`)],
}
