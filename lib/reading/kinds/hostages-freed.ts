import { isCaptive } from '../grammar/sentence-view'
import { countKind } from './count-kind'

export const hostagesFreed = countKind({
  kind: 'hostages_freed',
  unit: 'people',
  nouns: ['freed', 'release'],
  suffers: ['free'],
  counted: (classes) => isCaptive(classes) && !classes.includes('inmate'),
  single: 'described',
  facts: true,
})
