import type { Kind } from './kind'
import { measure } from './merging'
import { hatch, path, square } from './shapes'

/** Rights that an emergency suspends, and its curfews. */
export const rightsSuspended = {
  listed: 110,
  rank: 100,
  family: 'emergency',
  counts: 'things',
  merging: measure,
  tells: 'measure',
  sign: (r) => [path('thin', hatch(r)), path('edge', square(r - 1))],
  words: {
    en: {
      label: 'Rights suspended',
      told: 'rights suspended',
      figure: 'rights suspended, {figure} {unit}',
      bare: 'rights suspended',
    },
    es: {
      label: 'Derechos suspendidos',
      told: 'derechos suspendidos',
      figure: 'derechos suspendidos, {figure} {unit}',
      bare: 'derechos suspendidos',
    },
  },
} satisfies Kind
