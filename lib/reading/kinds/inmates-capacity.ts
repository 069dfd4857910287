import type { KindRule } from '../candidate'
import { labelledAs } from './labelled'
import { countedPhrases } from './phrase-kind'
import { isCapacity } from './room'

const capacity = countedPhrases('inmates_capacity', 'people', 0, isCapacity)

export const inmatesCapacity: KindRule = {
  kind: 'inmates_capacity',
  find: (view) => [...capacity(view), ...labelledAs(view, 'inmates_capacity')],
}
