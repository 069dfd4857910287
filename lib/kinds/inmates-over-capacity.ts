import type { Kind } from './kind'
import { size } from './merging'
import { path, square } from './shapes'

/** How many more are in a prison than it was built for. */
export const inmatesOverCapacity = {
  listed: 90,
  rank: 130,
  family: 'other',
  counts: 'things',
  merging: size,
  tells: 'fact',
  sign: (r) => [path('edge', `${square(r - 1)}M${1 - r} 0H${r - 1}M0 ${1 - r}V${r - 1}`)],
  words: {
    en: { label: 'Over capacity', told: 'prisons over capacity', figure: '{figure} over capacity' },
    es: {
      label: 'Sobre la capacidad',
      told: 'cárceles sobre su capacidad',
      figure: '{figure} sobre la capacidad',
    },
  },
  also: 'overcrowding hacinamiento sobrepoblación',
} satisfies Kind
