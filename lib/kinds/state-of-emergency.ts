import type { Kind } from './kind'
import { measure } from './merging'
import { circle, hatch, path } from './shapes'

/** A state of emergency that is in force, and for how long. */
export const stateOfEmergency = {
  listed: 100,
  rank: 90,
  family: 'emergency',
  counts: 'things',
  merging: measure,
  tells: 'measure',
  sign: (r) => [path('thin', hatch(r)), circle('edge', r)],
  words: {
    en: {
      label: 'State of emergency',
      told: 'a state of emergency',
      figure: 'state of emergency, {figure} {unit}',
      bare: 'state of emergency',
    },
    es: {
      label: 'Estado de excepción',
      told: 'un estado de excepción',
      figure: 'estado de excepción, {figure} {unit}',
      bare: 'estado de excepción',
    },
  },
  also: 'emergencia',
} satisfies Kind
