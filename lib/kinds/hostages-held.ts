import type { Kind } from './kind'
import { tally } from './merging'
import { bars, circle, path } from './shapes'

/** Those held against their will; the ledger follows how many they are. */
export const hostagesHeld = {
  listed: 30,
  rank: 20,
  family: 'held',
  counts: 'people',
  merging: tally,
  tells: 'happening',
  sign: (r) => [path('thin', bars(r)), circle('edge', r)],
  words: {
    en: {
      label: 'Held hostage',
      told: 'hostages held',
      figure: '{figure} {unit} held',
      over: '{figure} {unit} had been held',
    },
    es: {
      label: 'Retenidos',
      told: 'rehenes retenidos',
      figure: '{figure} {unit} retenid{os}',
      over: '{figure} {unit} {estuvo|estuvieron} retenid{os}',
    },
  },
} satisfies Kind
