import { forces } from '../lexicon/noun-classes'
import { countKind } from './count-kind'

export const troopsDeployed = countKind({
  kind: 'troops_deployed',
  unit: 'people',
  nouns: ['deployment'],
  suffers: ['deploy'],
  does: ['deploy'],
  counted: (classes) => classes.some((name) => forces.has(name)),
  single: 'never',
  facts: true,
  planned: true,
})
