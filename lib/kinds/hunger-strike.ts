import type { Kind } from './kind'
import { tally } from './merging'
import { circle } from './shapes'

/** Those who refuse food in protest. */
export const hungerStrike = {
  listed: 75,
  rank: 55,
  family: 'other',
  counts: 'people',
  merging: tally,
  tells: 'happening',
  sign: (r) => [circle('edge', r), circle('thin', r / 2)],
  words: {
    en: {
      label: 'On hunger strike',
      told: 'people on hunger strike',
      figure: '{figure} {unit?} on hunger strike',
      bare: '{unit} on hunger strike',
    },
    es: {
      label: 'En huelga de hambre',
      told: 'personas en huelga de hambre',
      figure: '{figure} {unit?} en huelga de hambre',
      bare: '{unit} en huelga de hambre',
    },
  },
  also: 'fast fasting ayuno',
  found: {
    unit: 'people',
    suffers: ['strike'],
    nouns: ['strike'],
    who: ['inmate', 'detainee', 'person'],
    beside: 'hunger food meals eat eating fast fasting hambre comer comida alimentos ayuno',
  },
} satisfies Kind
