import type { KindRule } from '../candidate'
import { countedPhrases } from './counting/phrase-kind'
import { isOverRoom } from './inmates/beyond-room'

export const inmatesOverCapacity: KindRule = {
  kind: 'inmates_over_capacity',
  find: countedPhrases('inmates_over_capacity', 'people', 0, isOverRoom),
}
