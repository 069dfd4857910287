import type { Kind } from './kind'
import { tally } from './merging'
import { circle } from './shapes'

/** What no other kind holds: its unit says what it counts, and only the same figure is the same count. */
export const otherCount = {
  listed: 140,
  rank: 120,
  family: 'other',
  counts: 'things',
  merging: { ...tally, unit: true, sameFigure: true },
  tells: 'report',
  sign: (r) => [circle('edge', r), circle('dot', 2)],
  words: {
    en: { label: 'Other figure', told: 'other figures', figure: '{figure} {unit}' },
    es: { label: 'Otra cifra', told: 'otras cifras', figure: '{figure} {unit}' },
  },
  also: 'count',
} satisfies Kind
