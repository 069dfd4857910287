import { circle, hatch, path } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { measure } from '@/lib/kinds/merging'

/** A state of emergency that is in force, and for how long. */
export const stateOfEmergency: Kind = {
  rank: 90,
  family: 'emergency',
  counts: 'things',
  merging: measure,
  tells: 'measure',
  sign: (r) => [path('thin', hatch(r)), circle('edge', r)],
}
