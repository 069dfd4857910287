import { people } from '../lexicon/noun-classes'
import { countKind } from './count-kind'

export const killed = countKind({
  kind: 'killed',
  unit: 'people',
  nouns: ['dead', 'death'],
  suffers: ['kill', 'die'],
  counted: (classes) => classes.some((name) => people.has(name)),
  single: 'anyone',
  facts: true,
})
