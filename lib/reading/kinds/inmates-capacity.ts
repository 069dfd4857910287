import type { KindRule } from '../candidate'
import { labelledAs } from './counting/labelled'
import { countedPhrases } from './counting/phrase-kind'
import { isCapacity } from './inmates/room'

const capacity = countedPhrases('inmates_capacity', 'people', 0, isCapacity)

export const inmatesCapacity: KindRule = {
  kind: 'inmates_capacity',
  find: (view) => [...capacity(view), ...labelledAs(view, 'inmates_capacity')],
}
