import { type NounClass, people } from '../lexicon/noun-classes'
import { countKind } from './count-kind'

/** Those whom inmates may hold: plain "detained" may make hostages of them. An arrest does not. */
const kept = new Set<NounClass>(['staff', 'police'])
const free = new Set<NounClass>(['inmate', 'hostage', 'fugitive'])
const arrests = /^(?:arrest|arrestar|aprehender|apresar)$/

export const detained = countKind({
  kind: 'detained',
  unit: 'people',
  nouns: ['detainee', 'arrest'],
  suffers: ['detain', 'capture'],
  counted: (classes, _, { verb }) =>
    arrests.test(verb?.lemma ?? '')
      ? classes.some((name) => people.has(name) && !free.has(name))
      : classes.some((name) => people.has(name) && !free.has(name) && !kept.has(name)),
  single: 'described',
  facts: true,
})
