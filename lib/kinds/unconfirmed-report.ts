import { circle } from '@/lib/geo/shapes'
import type { Kind } from '@/lib/kinds/kind'
import { tally } from '@/lib/kinds/merging'

/** What is told as a rumour: two of them rarely are the same. */
export const unconfirmedReport: Kind = {
  rank: 110,
  family: 'other',
  counts: 'things',
  merging: { ...tally, acrossArticles: false },
  tells: 'report',
  sign: (r) => [circle('edge', r), { tag: 'text', part: 'glyph', y: 4, text: '?' }],
}
