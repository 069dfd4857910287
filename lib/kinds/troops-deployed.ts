import type { Kind } from './kind'
import { tally } from './merging'
import { diamond, path } from './shapes'

/** Soldiers and police who are sent: whoever sends more does not always say whether the first are counted. */
export const troopsDeployed = {
  listed: 50,
  rank: 80,
  family: 'other',
  counts: 'forces',
  merging: tally,
  tells: 'happening',
  sign: (r) => [path('edge', diamond(r))],
  words: {
    en: {
      label: 'Troops deployed',
      told: 'forces deployed',
      figure: '{figure} {unit} deployed',
      bare: 'forces deployed',
    },
    es: {
      label: 'Fuerzas desplegadas',
      told: 'fuerzas desplegadas',
      figure: '{figure} {unit} desplegad{os}',
      bare: 'fuerzas desplegadas',
    },
  },
} satisfies Kind
