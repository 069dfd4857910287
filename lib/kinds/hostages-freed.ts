import type { Kind } from './kind'
import { sum } from './merging'
import { openRing, path } from './shapes'

/** Those who were held and are free. */
export const hostagesFreed = {
  listed: 40,
  rank: 30,
  family: 'freed',
  counts: 'people',
  merging: sum,
  tells: 'happening',
  sign: (r) => [path('edge', openRing(r))],
  words: {
    en: { label: 'Hostages freed', told: 'hostages freed', figure: '{figure} {unit} freed' },
    es: { label: 'Liberados', told: 'rehenes liberados', figure: '{figure} {unit} liberad{os}' },
  },
} satisfies Kind
