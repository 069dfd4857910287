import type { KindRule } from '../candidate'
import { countedPhrases } from './phrase-kind'
import { isCapacity } from './room'

export const inmatesCapacity: KindRule = {
  kind: 'inmates_capacity',
  find: countedPhrases('inmates_capacity', 'people', 0, isCapacity),
}
