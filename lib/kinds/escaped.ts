import type { Kind } from './kind'
import { sum } from './merging'
import { path, round, triangle } from './shapes'

/** Those who got out of a prison. */
export const escaped = {
  listed: 70,
  rank: 50,
  family: 'other',
  counts: 'people_at_once',
  merging: sum,
  tells: 'happening',
  sign: (r) => [path('edge', triangle(round(r)))],
  words: {
    en: {
      label: 'Escaped',
      told: 'people escaped',
      figure: '{figure} {unit?} escaped',
      bare: '{unit} escaped',
    },
    es: { label: 'Fugados', told: 'fugados', figure: '{figure} {unit?} fugad{os}' },
  },
  also: 'escapees evadidos fuga',
} satisfies Kind
