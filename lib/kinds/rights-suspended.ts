import { hatch, path, square } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { measure } from '@/lib/kinds/merging'

/** Rights that an emergency suspends, and its curfews. */
export const rightsSuspended: Kind = {
  rank: 100,
  family: 'emergency',
  counts: 'things',
  merging: measure,
  tells: 'measure',
  sign: (r) => [path('thin', hatch(r)), path('edge', square(r - 1))],
}
