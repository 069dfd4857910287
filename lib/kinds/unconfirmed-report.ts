import type { Kind } from './kind'
import { tally } from './merging'
import { circle } from './shapes'

/** What is told as a rumour: two of them rarely are the same. */
export const unconfirmedReport = {
  listed: 130,
  rank: 110,
  family: 'other',
  counts: 'things',
  merging: { ...tally, acrossArticles: false },
  tells: 'report',
  sign: (r) => [circle('edge', r), { tag: 'text', part: 'glyph', y: 4, text: '?' }],
  words: {
    en: {
      label: 'Unconfirmed report',
      told: 'unconfirmed reports',
      figure: 'unconfirmed report, {figure} {unit}',
      bare: 'unconfirmed report',
    },
    es: {
      label: 'Versión sin confirmar',
      told: 'versiones sin confirmar',
      figure: 'versión sin confirmar, {figure} {unit}',
      bare: 'versión sin confirmar',
    },
  },
  also: 'rumour rumor',
} satisfies Kind
