import type { Kind } from './kind'
import { sum } from './merging'
import { circle } from './shapes'

/** The dead of whom a report tells. */
export const killed = {
  listed: 10,
  rank: 10,
  family: 'hurt',
  counts: 'casualties',
  merging: sum,
  tells: 'happening',
  sign: (r) => [circle('solid', r), circle('edge', r)],
  words: {
    en: { label: 'Killed', told: 'people killed', figure: '{figure} {unit?} killed', bare: '{unit} killed' },
    es: { label: 'Muertos', told: 'muertos', figure: '{figure} {unit?} muert{os}' },
  },
  also: 'dead deaths muertes fallecidos',
} satisfies Kind
