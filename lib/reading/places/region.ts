import { isNoun, type NounPhrase } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

const compass =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|norte|sur|noreste|sureste)$/

/** "in the north": a part of the country, and not one of the town. */
const isRegion = (view: SentenceView, { first, last, head, determiner, count }: NounPhrase): boolean =>
  compass.test(head) &&
  determiner === 'definite' &&
  count === null &&
  last - first === 1 &&
  /^(?:in|en)$/.test(wordAt(view, first - 1)) &&
  !/^(?:of|de|del|,)$/.test(wordAt(view, last + 1))

export const saysRegion = (view: SentenceView): boolean =>
  view.chunks.some((chunk) => isNoun(chunk) && isRegion(view, chunk))
