import type { KindRule } from '../candidate'
import { isOverRoom } from './beyond-room'
import { countedPhrases } from './phrase-kind'

export const inmatesOverCapacity: KindRule = {
  kind: 'inmates_over_capacity',
  find: countedPhrases('inmates_over_capacity', 'people', 0, isOverRoom),
}
