import type { Kind } from './kind'
import { size } from './merging'
import { path, square } from './shapes'

/** How many a prison was built for. */
export const inmatesCapacity = {
  listed: 80,
  rank: 140,
  family: 'other',
  counts: 'things',
  merging: size,
  tells: 'fact',
  sign: (r) => [path('edge', square(r - 1))],
  words: {
    en: {
      label: 'Prison capacity',
      told: 'what prisons were built for',
      figure: 'built for {figure}',
      bare: 'capacity',
    },
    es: {
      label: 'Capacidad de la cárcel',
      told: 'para cuántos se construyeron cárceles',
      figure: 'construida para {figure}',
      bare: 'capacidad',
    },
  },
  also: 'plazas',
} satisfies Kind
