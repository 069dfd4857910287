import { people } from '../lexicon/noun-classes'
import { countKind } from './count-kind'

export const detained = countKind({
  kind: 'detained',
  unit: 'people',
  nouns: ['detainee', 'arrest'],
  suffers: ['detain', 'capture'],
  counted: (classes) =>
    classes.some(
      (name) =>
        people.has(name) && name !== 'inmate' && name !== 'staff' && name !== 'police' && name !== 'hostage',
    ),
  single: 'described',
  facts: true,
})
