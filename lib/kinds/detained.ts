import type { Kind } from './kind'
import { sum } from './merging'
import { circle, path, round } from './shapes'

/** Those whom the law arrests. */
export const detained = {
  listed: 60,
  rank: 70,
  family: 'other',
  counts: 'people',
  merging: sum,
  tells: 'happening',
  sign: (r) => [path('edge', `M${round(-r)} 0H${round(r)}`), circle('edge', r)],
  words: {
    en: {
      label: 'Arrested',
      told: 'people arrested',
      figure: '{figure} {unit?} arrested',
      bare: '{unit} arrested',
    },
    es: { label: 'Detenidos', told: 'detenidos', figure: '{figure} {unit?} detenid{os}' },
  },
  also: 'detained arrestados',
} satisfies Kind
