import { holds, signOfWords } from '@/lib/text/word-signs'
import { isNoun, type VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { burns } from './deed-words'

/** "incendiaron autobuses", "a police station was burned". */
export const isArson = (view: SentenceView, verb: VerbGroup): boolean =>
  (verb.lemma !== 'burn' && burns.test(verb.lemma)) ||
  (verb.lemma === 'burn' && verb.passive && verb.form === 'finite' && isBurntDown(view, verb))
const blazes = signOfWords('fire fires wildfire wildfires blaze blazes lightning')
/** "a forest fire", not "gunmen opened fire", "set on fire". */
const tellsOfBlaze = (view: SentenceView): boolean =>
  holds(view, blazes) &&
  view.chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      blazes.words.has(chunk.head) &&
      !/^(?:open(?:s|ed|ing)?|return(?:s|ed|ing)?|exchanged?|under|on)$/.test(wordAt(view, chunk.first - 1)),
  )
/** "a police station was burned": not a body, nor a hand, nor in a forest fire. */
const isBurntDown = (view: SentenceView, verb: VerbGroup): boolean =>
  !tellsOfBlaze(view) &&
  /^(?:stations?|offices?|buildings?|headquarters|houses?|homes?|market|courthouse|court|barracks|school|church|shops?|stores?|vehicles?|cars?|buses|bus|trucks?|lorries|lorry)$/.test(
    subjectOf(view, verb)?.head ?? '',
  )
