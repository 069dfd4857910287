import { people } from '../lexicon/noun-classes'
import { countKind } from './count-kind'

export const injured = countKind({
  kind: 'injured',
  unit: 'people',
  nouns: ['hurt'],
  suffers: ['hurt'],
  counted: (classes) => classes.some((name) => people.has(name)),
  single: 'anyone',
  facts: true,
})
