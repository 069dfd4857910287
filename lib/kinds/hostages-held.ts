import { bars, circle, path } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { tally } from '@/lib/kinds/merging'

/** Those held against their will; the ledger follows how many they are. */
export const hostagesHeld: Kind = {
  rank: 20,
  family: 'held',
  counts: 'people',
  merging: tally,
  tells: 'happening',
  sign: (r) => [path('thin', bars(r)), circle('edge', r)],
}
