import { path, round, triangle } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { sum } from '@/lib/kinds/merging'

/** Those who got out of a prison. */
export const escaped: Kind = {
  rank: 50,
  family: 'other',
  counts: 'people_at_once',
  merging: sum,
  tells: 'happening',
  sign: (r) => [path('edge', triangle(round(r)))],
}
