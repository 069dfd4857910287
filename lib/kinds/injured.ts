import type { Kind } from './kind'
import { sum } from './merging'
import { circle, halfDisc, path } from './shapes'

/** The hurt, however they came to be hurt. */
export const injured = {
  listed: 20,
  rank: 40,
  family: 'hurt',
  counts: 'casualties',
  merging: sum,
  tells: 'happening',
  sign: (r) => [path('solid', halfDisc(r)), circle('edge', r)],
  words: {
    en: {
      label: 'Injured',
      told: 'people injured',
      figure: '{figure} {unit?} injured',
      bare: '{unit} injured',
    },
    es: { label: 'Heridos', told: 'heridos', figure: '{figure} {unit?} herid{os}' },
  },
  also: 'hurt wounded',
} satisfies Kind
