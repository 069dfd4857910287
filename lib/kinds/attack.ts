import type { Kind } from './kind'
import { tally } from './merging'
import { path, star } from './shapes'

/** Acts of violence: two of one place are one only where no day lies between. */
export const attack = {
  listed: 120,
  rank: 60,
  family: 'hurt',
  counts: 'things',
  merging: { ...tally, gap: 0, passes: true },
  tells: 'happening',
  sign: (r) => [path('edge', star(r))],
  words: {
    en: { label: 'Attack', told: 'attacks', figure: '{figure} {attack|attacks}', bare: 'attack' },
    es: { label: 'Ataque', told: 'ataques', figure: '{figure} {ataque|ataques}', bare: 'ataque' },
  },
} satisfies Kind
