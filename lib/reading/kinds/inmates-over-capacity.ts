import type { KindRule } from '../candidate'
import { isExcess } from './excess'
import { countedPhrases } from './phrase-kind'

export const inmatesOverCapacity: KindRule = {
  kind: 'inmates_over_capacity',
  find: countedPhrases('inmates_over_capacity', 'people', 0, isExcess),
}
