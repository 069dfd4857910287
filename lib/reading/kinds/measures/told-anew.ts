import type { Range, VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isBeside } from './length-unit'

/** A measure told with "a" or "another", or as the answer to what happened: it is one anew. */

/** "A 60-day state of emergency": of a measure that is told as a new one. */
export const isLengthOf = (view: SentenceView, mention: Range, length: Range): boolean =>
  isBeside(view, mention, length) && isOneAnew(view, Math.min(length.first, mention.first))
/** "with a state of emergency", "con un estado de excepción". */
export const isAnswer = (view: SentenceView, { first }: Range): boolean =>
  isOneAnew(view, first) && /^(?:with|con)$/.test(wordAt(view, beforeReach(view, first) - 1))
const isOneAnew = (view: SentenceView, first: number) => anew.test(wordAt(view, beforeReach(view, first)))
const anew = /^(?:an?|one|uno?|una|another|otro|new|nuevo)$/
/** "a nationwide state of emergency": the token before the words for how far it reaches. */
const beforeReach = (view: SentenceView, first: number): number =>
  /^(?:nationwide|national|general|partial|regional|countrywide)$/.test(wordAt(view, first - 1))
    ? first - 2
    : first - 1
/** "reacted", "respondió": and did so. */
export const isDone = (verb: VerbGroup | null): boolean =>
  verb !== null &&
  verb.form === 'finite' &&
  answers.test(verb.lemma) &&
  !verb.negated &&
  !verb.conditional &&
  !verb.future
const answers = /^(?:react|respond|answer|counter|reply|retaliat|meet$|resort|reaccion|replic|contest|recurr)/
