import type { KindRule } from '../candidate'
import { countedPhrases } from './phrase-kind'
import { isExcess } from './room'

export const inmatesOverCapacity: KindRule = {
  kind: 'inmates_over_capacity',
  find: countedPhrases('inmates_over_capacity', 'people', 0, isExcess),
}
